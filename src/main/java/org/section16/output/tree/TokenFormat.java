package org.section16.output.tree;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** The formats for the tokens of a document, including those hidden from the parser. */
public enum TokenFormat {
  /** A line for each: {@code 17 12:3 TEXT "Common Stock"}, {@code hidden} after some names. */
  TEXT {
    @Override
    public void write(String file, DocumentTree tree, Writer out) throws IOException {
      for (Token token : tree.tokens()) {
        out.write(
            String.format(
                Locale.ROOT,
                "%5d %8s %s%s %s\n",
                token.getTokenIndex(),
                DocumentTree.place(tree.span(token)),
                tree.name(token),
                isHidden(token) ? " hidden" : "",
                Spelling.quoted(JsonTree.text(token))));
      }
    }
  },
  /** {@code {"file":"filing.md","tokens":[{"token":"TEXT",…}]}}, on one line. */
  JSON {
    @Override
    public void write(String file, DocumentTree tree, Writer out) throws IOException {
      try (JsonGenerator json = JsonTree.FACTORY.createGenerator(out)) {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeArrayFieldStart("tokens");
        for (Token token : tree.tokens()) {
          json.writeStartObject();
          json.writeStringField("token", tree.name(token));
          JsonTree.write(tree.span(token), json);
          if (isHidden(token)) {
            json.writeBooleanField("hidden", true);
          }
          json.writeStringField("text", JsonTree.text(token));
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      out.write('\n');
    }
  };

  /**
   * Writes the tokens, followed by a line feed.
   *
   * @param file the name of the document, written into the output
   * @throws IOException if writing fails
   */
  public abstract void write(String file, DocumentTree tree, Writer out) throws IOException;

  private static boolean isHidden(Token token) {
    return token.getChannel() != Token.DEFAULT_CHANNEL;
  }
}
