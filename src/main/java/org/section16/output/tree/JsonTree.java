package org.section16.output.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.section16.SourceSpan;
import org.section16.output.ControlEscapes;

/** The tree as JSON. Offsets count UTF-16 code units from 0; lines and columns count from 1. */
final class JsonTree implements TreeView {
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new ControlEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  @Override
  public void write(String file, DocumentTree tree, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeFieldName("tree");
      write(tree, tree.root(), json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void write(DocumentTree tree, ParseTree node, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    if (node instanceof ParserRuleContext rule) {
      writeRule(tree, rule, json);
    } else {
      Token token = ((TerminalNode) node).getSymbol();
      json.writeStringField("token", tree.name(token));
      write(tree.span(token), json);
      if (node instanceof ErrorNode) {
        json.writeBooleanField("unexpected", true);
      }
      json.writeStringField("text", text(token));
    }
    json.writeEndObject();
  }

  private static void writeRule(DocumentTree tree, ParserRuleContext rule, JsonGenerator json)
      throws IOException {
    json.writeStringField("rule", tree.rule(rule));
    String alternative = tree.alternative(rule).orElse("");
    if (!alternative.isEmpty()) {
      json.writeStringField("alternative", alternative);
    }
    write(tree.span(rule), json);
    json.writeArrayFieldStart("children");
    for (ParseTree child : DocumentTree.children(rule)) {
      write(tree, child, json);
    }
    json.writeEndArray();
  }

  static void write(SourceSpan span, JsonGenerator json) throws IOException {
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  /**
   * Returns the text of a token; empty at the end of the document, where ANTLR has {@code <EOF>}.
   */
  static String text(Token token) {
    return token.getType() == Token.EOF ? "" : token.getText();
  }
}
