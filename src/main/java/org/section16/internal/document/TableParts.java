package org.section16.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingParser;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;
import org.section16.model.FormTable;

/**
 * Splits the rows of a section where column captions show that a table begins, since its heading
 * may be lost or misread.
 */
final class TableParts {
  /** Rows and the table that they belong to, by their captions. */
  record Part(Optional<FormTable> table, List<Row> rows) {}

  private TableParts() {}

  /** Returns whether a line of {@code prose} begins with a column caption. */
  static boolean mayBegin(FilingParser.ProseContext prose) {
    for (FilingParser.ParagraphContext line : prose.paragraphs().paragraph()) {
      if (line.columnCaption() != null) {
        return true;
      }
    }
    return false;
  }

  /** Splits the rows of a section, which is {@code table} or none. */
  static List<Part> of(List<Row> rows, Optional<FormTable> table) {
    List<Part> parts = new ArrayList<>();
    Optional<FormTable> current = table;
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      Optional<FormTable> begins =
          rows.get(i).has(FilingLexer.COLUMN_CAPTION)
              ? tableOfTitle(rows.get(i))
              : Optional.empty();
      if (begins.isPresent() && isNext(current, begins.get())) {
        parts.add(new Part(current, rows.subList(from, i)));
        current = begins;
        from = i;
      }
    }
    parts.add(new Part(current, rows.subList(from, rows.size())));
    return parts;
  }

  /** Table II follows Table I; a caption of Table I does not end a section headed Table II. */
  private static boolean isNext(Optional<FormTable> current, FormTable begins) {
    return current.isEmpty() || (current.get() != begins && begins == FormTable.DERIVATIVE);
  }

  /** Returns the table whose first caption a row has: 1. Title of (Derivative) Security. */
  private static Optional<FormTable> tableOfTitle(Row row) {
    Tokens tokens = row.tokens();
    for (int i = tokens.indexOf(FilingLexer.COLUMN_CAPTION); i < tokens.size(); i++) {
      if (tokens.type(i) == FilingLexer.COLUMN_CAPTION) {
        String caption = tokens.get(i).getText().toLowerCase(Locale.ROOT);
        if (caption.contains("title")
            && caption.contains("of")
            && caption.contains("security")
            && !caption.contains("amount")) {
          return Optional.of(
              caption.contains("derivative") ? FormTable.DERIVATIVE : FormTable.NON_DERIVATIVE);
        }
      }
    }
    return Optional.empty();
  }
}
