// node zen-engine.mjs DIR [COMMUNES AT ONCE]: each stage a decision of ZEN that is compiled once, with one expression that answers all questions.
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { comparisonsIn, questionsOf, rankAll } from './flow.mjs';

const OPERATORS = { equal: '==', notEqual: '!=', atLeast: '>=', below: '<' };

function expressionOf(test) {
  if (test.all) return test.all.length === 0 ? 'true' : `(${test.all.map(expressionOf).join(' and ')})`;
  if (test.any) return test.any.length === 0 ? 'false' : `(${test.any.map(expressionOf).join(' or ')})`;
  return `${test.array}[${test.slot}] ${OPERATORS[test.comparison]} ${test.number}`;
}

function decisionOf(questions) {
  const node = (id, type, content = {}) => ({ id, name: id, type, position: { x: 0, y: 0 }, content });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
  const value = `[${questions.map(question => expressionOf(question.test)).join(', ')}]`;
  return {
    nodes: [
      node('facts', 'inputNode'),
      node('rules', 'expressionNode', { expressions: [{ id: 'verdicts', key: 'verdicts', value }], passThrough: false, executionMode: 'single' }),
      node('answers', 'outputNode'),
    ],
    edges: [edge('facts', 'rules'), edge('rules', 'answers')],
  };
}

function createJudge(model) {
  const engine = new ZenEngine();
  const stages = new Map(model.stages.map(stage => {
    const questions = questionsOf(model, stage);
    // Only the arrays that the stage looks at.
    const arrays = new Set(questions.flatMap(question => [...comparisonsIn(question.test)].map(comparison => comparison.array)));
    return [stage.name, { decision: engine.createDecision(new ZenDecisionContent(decisionOf(questions))), arrays: [...arrays] }];
  }));
  return async (stage, flags) => {
    const { decision, arrays } = stages.get(stage.name);
    const { result } = await decision.evaluate(Object.fromEntries(arrays.map(array => [array, flags[array]])));
    return result.verdicts;
  };
}

await rankAll(process.argv[2], createJudge, Number(process.argv[3] ?? 1));
