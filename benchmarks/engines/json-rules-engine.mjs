// node json-rules-engine.mjs DIR: each question a rule of json-rules-engine, each stage an engine that is built once.
import { Engine } from 'json-rules-engine';
import { comparisonsIn, questionsOf, rankAll } from './flow.mjs';

const OPERATORS = { equal: 'equal', notEqual: 'notEqual', atLeast: 'greaterThanInclusive', below: 'lessThan' };

const factOf = ({ array, slot }) => `${array}-${slot}`;

function conditionsOf(test) {
  // An "any" without parts does not hold, but json-rules-engine says that it does.
  if (test.any?.length === 0) throw new Error('An "any" without parts.');
  if (test.all) return { all: test.all.map(conditionsOf) };
  if (test.any) return { any: test.any.map(conditionsOf) };
  return { fact: factOf(test), operator: OPERATORS[test.comparison], value: test.number };
}

function prepare(model, stage) {
  const engine = new Engine();
  const facts = new Map();
  questionsOf(model, stage).forEach(({ name, test }, index) => {
    const conditions = conditionsOf(test);
    // At the root stands a list.
    engine.addRule({ name, conditions: conditions.fact ? { all: [conditions] } : conditions, event: { type: String(index) } });
    for (const comparison of comparisonsIn(test)) facts.set(factOf(comparison), comparison);
  });
  // Only the facts that the stage looks at.
  return { engine, facts: [...facts], count: stage.end - stage.start };
}

function createJudge(model) {
  const engines = new Map(model.stages.map(stage => [stage.name, prepare(model, stage)]));
  return async (stage, flags) => {
    const { engine, facts, count } = engines.get(stage.name);
    const { events } = await engine.run(Object.fromEntries(facts.map(([name, { array, slot }]) => [name, flags[array][slot]])));
    const verdicts = new Array(count).fill(false);
    for (const { type } of events) verdicts[type] = true;
    return verdicts;
  };
}

await rankAll(process.argv[2], createJudge);
