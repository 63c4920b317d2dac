package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;

/** Indents by two spaces per level, but keeps a field, a footnote or a diagnostic on one line. */
final class Indentation extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private boolean nextOnOneLine;
  private boolean onOneLine;

  Indentation() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    Indenter indenter = new LineBreaks();
    indentArraysWith(indenter);
    indentObjectsWith(indenter);
  }

  /** Puts the next object on one line. */
  void startLine() {
    nextOnOneLine = true;
  }

  /** Ends the object on one line. */
  void endLine() {
    onOneLine = false;
  }

  // The line break before an object is written before this method is called.
  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    onOneLine = nextOnOneLine;
    nextOnOneLine = false;
    super.writeStartObject(json);
  }

  private final class LineBreaks implements Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      if (onOneLine) {
        json.writeRaw(' ');
      } else {
        json.writeRaw('\n');
        for (int i = 0; i < level; i++) {
          json.writeRaw("  ");
        }
      }
    }

    @Override
    public boolean isInline() {
      return onOneLine;
    }
  }
}
