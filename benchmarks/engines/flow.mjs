// What happens between the stages: Rivals/RankingFlow.cs in JavaScript, the same for every engine that can only judge yes-or-no questions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const IN_PLACE = 1;
const IN_PROGRESS = 2;
const PLANNED = 3;
const DISMISSED = 4;
const OVERALL = 6;

/** Ranks the communes of a folder that "export" wrote, some at once, and prints one line for each in their order. */
export async function rankAll(folder, createJudge, atOnce = 1) {
  const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
  const judge = createJudge(model);
  const communes = readFileSync(join(folder, 'flags.jsonl'), 'utf8').trimEnd().split('\n');
  const lines = [];
  let next = 0;
  const work = async () => {
    const flow = new RankingFlow(model, judge);
    while (next < communes.length) {
      const index = next++;
      lines[index] = JSON.stringify(await flow.rank(JSON.parse(communes[index])));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, communes.length) }, work));
  process.stdout.write(lines.join('\n') + '\n');
}

/** The questions of a stage. */
export const questionsOf = (model, stage) => model.questions.slice(stage.start, stage.end);

/** The comparisons within a test. */
export function* comparisonsIn(test) {
  const parts = test.all ?? test.any;
  if (!parts) yield test;
  else for (const part of parts) yield* comparisonsIn(part);
}

/** Ranks practices; `judge(stage, flags)` answers the questions of a stage, in their order. One commune at a time. */
export class RankingFlow {
  #model;
  #judge;
  #stages;
  #verdicts;
  #candidate;
  #inHand;
  #shared;
  #scores;
  #waves;
  #stamps;
  #stamp = 0;
  #waiting;
  #started = [];
  #order = [];
  #keys;
  #counts;

  constructor(model, judge) {
    const practices = model.practices.length;
    this.#model = model;
    this.#judge = judge;
    this.#stages = new Map(model.stages.map(stage => [stage.name, stage]));
    this.#verdicts = new Array(model.questions.length).fill(false);
    this.#candidate = new Array(practices).fill(false);
    this.#inHand = new Array(practices).fill(false);
    this.#shared = new Array(practices).fill(false);
    this.#scores = new Int32Array(practices);
    this.#waves = new Int32Array(practices);
    this.#stamps = new Int32Array(practices);
    this.#waiting = new Array(model.services).fill(null);
    for (const practice of model.practices) for (const service of practice.delivers) this.#waiting[service] ??= [];
    this.#keys = new Float64Array(practices);
    this.#counts = new Int32Array(Math.max(model.themes, 6));
  }

  /** Lists [practice, wave, score] by rank. The flags' findings, services and levels are changed on the way. */
  async rank(flags) {
    await this.#diagnose(flags);
    await this.#screen(flags);
    await this.#ask(this.#model.points, flags);
    // Points are read from the situation before anything starts, which the waves change; all but those for unlocking, which count waves.
    this.#weigh(flags);
    const unlocking = this.#wait(flags);
    await this.#unfold(flags);
    if (unlocking) this.#unlock();
    for (const rule of this.#model.balances) this.#balance(rule);
    this.#sort(false);
    return this.#order.map(i => [this.#model.practices[i].id, this.#waves[i], this.#scores[i]]);
  }

  async #ask(name, flags) {
    const stage = this.#stages.get(name);
    if (stage.start === stage.end) return;
    const verdicts = await this.#judge(stage, flags);
    if (verdicts.length !== stage.end - stage.start) throw new Error(`${name}: ${verdicts.length} verdicts.`);
    for (let i = 0; i < verdicts.length; i++) this.#verdicts[stage.start + i] = verdicts[i];
  }

  async #diagnose(flags) {
    for (const layer of this.#model.layers) {
      await this.#ask(layer.stage, flags);
      for (const { finding, holds, may } of layer.findings) {
        const truth = this.#verdicts[holds] ? 2 : may !== null && this.#verdicts[may] ? 1 : 0;
        if (truth > flags.findings[finding]) flags.findings[finding] = truth;
      }
    }
  }

  async #screen(flags) {
    await this.#ask(this.#model.screening, flags);
    this.#model.practices.forEach((practice, i) => {
      const { shared, fits } = fit(practice, flags);
      const status = flags.practices[i];
      this.#shared[i] = shared;
      const served = practice.servedBy !== null && this.#verdicts[practice.servedBy]
        && !(practice.reopenedBy !== null && this.#verdicts[practice.reopenedBy]);
      this.#inHand[i] = status === IN_PLACE || status === IN_PROGRESS || (served && status !== DISMISSED);
      this.#candidate[i] = status !== DISMISSED
        && fits
        && !this.#inHand[i]
        && !practice.unsuited.some(question => this.#verdicts[question]);
    });
  }

  #weigh(flags) {
    let lowest = Infinity;
    for (let i = 0; i < OVERALL; i++) {
      if (flags.levelFrom[i] === flags.levelTo[i]) lowest = Math.min(lowest, flags.levelFrom[i]);
    }

    this.#model.practices.forEach((practice, i) => {
      let score = 0;
      if (this.#candidate[i]) {
        for (const r of practice.priorities) {
          const rule = this.#model.priorities[r];
          if (rule.per === 'unlockedPractice' || !this.#applies(rule, i, flags, lowest)) continue;
          score += rule.points * capped(rule, this.#units(rule, practice, flags));
        }
      }

      this.#scores[i] = score;
    });
  }

  #applies(rule, i, flags, lowest) {
    const practice = this.#model.practices[i];
    return (rule.when === null || this.#verdicts[rule.when])
      && (!rule.inFocus || ((flags.focus >> practice.domain) & 1) !== 0)
      && (!rule.wished || flags.wished[i] !== 0)
      && (!rule.planned || flags.practices[i] === PLANNED)
      && (!rule.shared || this.#shared[i])
      && (!rule.lowest || (flags.levelFrom[practice.dimension] === lowest && flags.levelTo[practice.dimension] === lowest));
  }

  #units(rule, practice, flags) {
    let units = 0;
    switch (rule.per) {
      case 'findingSeverity':
        for (const finding of practice.answers) if (flags.findings[finding] === 2) units += this.#model.severities[finding];
        return units;
      case 'missingHelp':
        for (const service of practice.helps) if (flags.services[service] === 0) units++;
        return units;
      case 'levelShort':
        return Math.max(0, practice.level - flags.levelTo[OVERALL]);
      case 'levelAhead': {
        // A finding that the practice answers says that it is wanted here: the level says nothing against it.
        if (practice.answers.some(finding => flags.findings[finding] === 2)) return 0;
        if (practice.delivers.some(service => flags.services[service] === 0)) return 0;
        const level = flags.levelFrom[practice.dimension];
        return level === flags.levelTo[practice.dimension] ? Math.max(0, level - practice.level) : 0;
      }
      default:
        return 1;
    }
  }

  /** Lists for each service that is not there the candidates that wait for it; tells whether anything counts them. */
  #wait(flags) {
    const counts = rule => rule.per === 'unlockedPractice' && (rule.when === null || this.#verdicts[rule.when]);
    if (!this.#model.priorities.some(counts)) return false;
    for (const list of this.#waiting) if (list) list.length = 0;
    this.#model.practices.forEach((practice, i) => {
      if (!this.#candidate[i]) return;
      for (const { service, open } of practice.waits) {
        const list = this.#waiting[service];
        if (!list || flags.services[service] === 2 || !this.#allOf(open)) continue;
        if (list.at(-1) !== i) list.push(i);
      }
    });
    return true;
  }

  async #unfold(flags) {
    const practices = this.#model.practices;
    this.#waves.fill(-1);
    this.#started.length = 0;
    let left = 0;
    for (let i = 0; i < practices.length; i++) {
      if (this.#candidate[i]) left++;
      else if (this.#inHand[i]) this.#started.push(i);
    }

    for (let wave = 0; left > 0; wave++) {
      await this.#ask(this.#model.starting, flags);
      for (let i = 0; i < practices.length; i++) {
        if (!this.#candidate[i] || this.#waves[i] >= 0 || !this.#allOf(practices[i].requires)) continue;
        this.#waves[i] = wave;
        left--;
        this.#started.push(i);
      }

      // Where nothing new arrives, nothing more can start.
      if (!this.#deliver(flags)) return;
    }
  }

  #deliver(flags) {
    let changed = false;
    for (const i of this.#started) {
      const practice = this.#model.practices[i];
      for (const service of practice.delivers) {
        changed ||= flags.services[service] !== 2;
        flags.services[service] = 2;
      }

      for (const { dimension, level } of practice.raises) {
        changed ||= flags.levelFrom[dimension] < level || flags.levelTo[dimension] < level;
        flags.levelFrom[dimension] = Math.max(flags.levelFrom[dimension], level);
        flags.levelTo[dimension] = Math.max(flags.levelTo[dimension], level);
      }
    }

    this.#started.length = 0;
    if (changed) {
      flags.levelFrom[OVERALL] = this.#overall(flags.levelFrom);
      flags.levelTo[OVERALL] = this.#overall(flags.levelTo);
    }

    return changed;
  }

  #overall(level) {
    const safety = Math.min(level[0], level[2], level[3]);
    const others = Math.min(level[1], level[4], level[5]);
    return Math.min(safety, others + 1, this.#model.highestLevel);
  }

  #unlock() {
    this.#model.practices.forEach((practice, i) => {
      if (this.#waves[i] < 0) return;
      for (const r of practice.priorities) {
        const rule = this.#model.priorities[r];
        if (rule.per !== 'unlockedPractice' || (rule.when !== null && !this.#verdicts[rule.when])) continue;
        if (rule.inFocus || rule.lowest || rule.wished || rule.planned || rule.shared) throw new Error(`'${rule.id}' counts unlocked practices of some practices only.`);
        this.#scores[i] += rule.points * capped(rule, this.#unlocked(i));
      }
    });
  }

  #unlocked(provider) {
    this.#stamp++;
    let unlocked = 0;
    for (const service of this.#model.practices[provider].delivers) {
      for (const i of this.#waiting[service]) {
        if (i === provider || this.#waves[i] === 0 || this.#stamps[i] === this.#stamp) continue;
        this.#stamps[i] = this.#stamp;
        unlocked++;
      }
    }

    return unlocked;
  }

  #balance(rule) {
    this.#sort(true);
    this.#counts.fill(0);
    for (const i of this.#order) {
      const practice = this.#model.practices[i];
      const group = rule.byTheme ? practice.theme : practice.domain;
      if (group !== null && this.#counts[group]++ >= rule.keep) this.#scores[i] += rule.points;
    }
  }

  /** By wave, then score, highest first, then place in the catalogue: one number each. */
  #sort(firstOnly) {
    let count = 0;
    for (let i = 0; i < this.#waves.length; i++) {
      const wave = this.#waves[i];
      if (wave === 0 || (wave > 0 && !firstOnly)) this.#keys[count++] = (wave * 0x10000 + 0x8000 - this.#scores[i]) * 0x10000 + i;
    }

    this.#order = Array.from(this.#keys.subarray(0, count).sort(), key => key % 0x10000);
  }

  #allOf(questions) {
    return questions.every(question => this.#verdicts[question]);
  }
}

const capped = (rule, units) => rule.atMost !== null && units > rule.atMost ? rule.atMost : units;

/** Whether the scale that fits is wider than the commune, and whether some scale may fit at all. */
function fit({ scales }, flags) {
  if (scales.length === 0) return { shared: false, fits: true };
  let possible = false;
  for (const { scale, from } of scales) {
    if (flags.population >= from || scale === 'supralocal') return { shared: scale !== 'commune', fits: true };
    if (scale === 'commune') continue;
    const group = scale === 'policeZone' ? flags.zonePopulation : flags.groupPopulation;
    if (group === null) possible = true;
    else if (group >= from) return { shared: true, fits: true };
  }

  return possible ? { shared: true, fits: true } : { shared: scales.at(-1).scale !== 'commune', fits: false };
}
