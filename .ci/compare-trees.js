// node compare-trees.js TREES.jsonl [explanation]: parses the document of each line with the generated JavaScript parser and
// compares the two trees: rules, alternatives, tokens, offsets and texts. Must be in the folder of the generated files.
import { readFileSync } from "node:fs";
import antlr4 from "antlr4";
import FilingLexer from "./FilingLexer.js";
import FilingParser from "./FilingParser.js";
import ExplanationLexer from "./ExplanationLexer.js";
import ExplanationParser from "./ExplanationParser.js";

const explanations = process.argv[3] === "explanation";
const Lexer = explanations ? ExplanationLexer : FilingLexer;
const Parser = explanations ? ExplanationParser : FilingParser;

// Java's offsets count UTF-16 code units; the other way to read a document, by code points, gives the same tree.
function parse(text, byCodePoints) {
  const lexer = new Lexer(new antlr4.CharStream(text, byCodePoints));
  const parser = new Parser(new antlr4.CommonTokenStream(lexer));
  lexer.removeErrorListeners();
  parser.removeErrorListeners();
  return explanations ? parser.explanation() : parser.filing();
}

function lowerFirst(name) {
  return name[0].toLowerCase() + name.slice(1);
}

// The node as `section16 tree --format json` writes it, without line and column.
function describe(node, length) {
  if (node.symbol) {
    const { type, start, stop, text } = node.symbol;
    const atEnd = type === antlr4.Token.EOF;
    return {
      token: atEnd ? "EOF" : Parser.symbolicNames[type],
      start: Math.min(start, length),
      end: Math.min(stop + 1, length),
      text: atEnd ? "" : text,
    };
  }
  const rule = Parser.ruleNames[node.ruleIndex];
  const label = lowerFirst(node.constructor.name.replace(/Context$/, ""));
  const start = Math.min(node.start.start, length);
  const end = Math.max(start, node.stop ? node.stop.stop + 1 : start);
  return { rule, ...(label === rule ? {} : { alternative: label }), start, end };
}

// Compares the tree of Java with that of JavaScript; returns the number of nodes.
function compare(java, script, length, withOffsets) {
  const expected = withOffsets
    ? ["rule", "alternative", "token", "start", "end", "text"]
    : ["rule", "alternative", "token", "text"];
  const found = describe(script, length);
  for (const key of expected) {
    if (java[key] !== found[key]) {
      throw new Error(
        `${java.line}:${java.column}: ${key} of ${java.rule ?? java.token}: ` +
          `Java has ${JSON.stringify(java[key])}, JavaScript ${JSON.stringify(found[key])}`,
      );
    }
  }
  const children = script.children ?? [];
  if ((java.children ?? []).length !== children.length) {
    throw new Error(`${java.line}:${java.column}: ${java.rule} has another number of children`);
  }
  return children.reduce(
    (sum, child, i) => sum + compare(java.children[i], child, length, withOffsets),
    1,
  );
}

let documents = 0;
let nodes = 0;
let different = 0;
for (const line of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  const { file, tree } = JSON.parse(line);
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  documents++;
  try {
    nodes += compare(tree, parse(text, false), text.length, true);
    compare(tree, parse(text, true), text.length, false);
  } catch (error) {
    different++;
    console.log(`${file}:${error.message}`);
  }
}
console.log(`${documents} documents, ${nodes} nodes: ${different} documents differ between Java and JavaScript`);
process.exit(different > 0 || documents === 0 ? 1 : 0);
