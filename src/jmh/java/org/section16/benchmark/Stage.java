package org.section16.benchmark;

import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Function;
import org.commonmark.parser.Parser;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.antlr.FilingTree;
import org.section16.antlr.GrammarStages;
import org.section16.check.FilingChecks;
import org.section16.internal.document.DocumentReader;

/** The measured stages: our own, step by step, and the bare trees of two Markdown parsers. */
public enum Stage {
  /** commonmark-java with its GFM tables extension, text to bare tree. */
  COMMONMARK("commonmark-java, bare tree") {
    @Override
    Function<String, Object> start() {
      Parser parser =
          Parser.builder()
              .extensions(List.of(org.commonmark.ext.gfm.tables.TablesExtension.create()))
              .build();
      return parser::parse;
    }
  },
  /** flexmark-java with its tables extension, text to bare tree. */
  FLEXMARK("flexmark-java, bare tree") {
    @Override
    Function<String, Object> start() {
      MutableDataSet options =
          new MutableDataSet()
              .set(
                  com.vladsch.flexmark.parser.Parser.EXTENSIONS,
                  List.of(com.vladsch.flexmark.ext.tables.TablesExtension.create()));
      com.vladsch.flexmark.parser.Parser parser =
          com.vladsch.flexmark.parser.Parser.builder(options).build();
      return parser::parse;
    }
  },
  /** Text to tokens. */
  LEXER("lexer only") {
    @Override
    Function<String, Object> start() {
      return GrammarStages::lex;
    }
  },
  /** Tokens to the parse tree. */
  PARSER("parser only") {
    @Override
    Object prepared(String document) {
      return GrammarStages.lexed(document);
    }

    @Override
    Function<Object, Object> startPrepared() {
      return GrammarStages::parse;
    }
  },
  /** Text to the parse tree. */
  TREE("text to parse tree") {
    @Override
    Function<String, Object> start() {
      return FilingTree::of;
    }
  },
  /** Text to the filing, without the checks. */
  READ("text to Filing, footnotes resolved") {
    @Override
    Function<String, Object> start() {
      return DocumentReader::read;
    }
  },
  /** The checks on a filing. */
  CHECKS("checks only") {
    @Override
    Object prepared(String document) {
      return DocumentReader.read(document);
    }

    @Override
    Function<Object, Object> startPrepared() {
      return result -> FilingChecks.run(((ParseResult) result).filing());
    }
  },
  /** Text to the filing, with the checks: the call that users make. */
  FILING("the same and all checks") {
    @Override
    Function<String, Object> start() {
      return Section16::parse;
    }
  };

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Returns the input of the stage; not part of the measurement. */
  Object prepared(String document) {
    return document;
  }

  Function<String, Object> start() {
    throw new IllegalStateException(this + " does not start with text");
  }

  /** Returns the work to be measured, applied to the result of {@link #prepared}. */
  Function<Object, Object> startPrepared() {
    Function<String, Object> work = start();
    return document -> work.apply((String) document);
  }
}
