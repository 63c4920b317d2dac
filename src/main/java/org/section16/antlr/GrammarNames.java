package org.section16.antlr;

import java.util.Locale;

/** Names of tokens in messages: {@code TABLE_II} is "the caption 'table ii'". */
final class GrammarNames {
  private GrammarNames() {}

  static String of(int type) {
    return switch (type) {
      case FilingLexer.EOF -> "the end of the document";
      case FilingLexer.ROW_END -> "the end of a row";
      case FilingLexer.CELL -> "the border of a cell";
      case FilingLexer.TEXT -> "text";
      case FilingLexer.MARKER -> "a footnote marker";
      case FilingLexer.CHECK_BOX -> "a check box";
      case FilingLexer.LINK -> "a link";
      case FilingLexer.TAG -> "an HTML tag";
      case FilingLexer.BREAK -> "a line break";
      case FilingLexer.BLANK -> "white space";
      case FilingLexer.BULLET -> "a bullet";
      case FilingLexer.NOTE_NUMBER -> "the number of a footnote";
      default ->
          "the caption '"
              + FilingLexer.VOCABULARY
                  .getSymbolicName(type)
                  .toLowerCase(Locale.ROOT)
                  .replace('_', ' ')
              + "'";
    };
  }
}
