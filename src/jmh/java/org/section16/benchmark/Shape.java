package org.section16.benchmark;

/** Documents that grow in one dimension; at size 100 each is larger than any real document. */
public enum Shape {
  /** Rows of Table I: 100,000 at size 100. */
  ROWS {
    @Override
    String document(int size) {
      return table(ROW.repeat(size * 1_000), "");
    }
  },
  /** Rows without their last cells, which have to be aligned with the columns. */
  SHORT_ROWS {
    @Override
    String document(int size) {
      return table(
          "| Common Stock | 08/06/2013 | S | 10,000 | D | $18.3654 |\n".repeat(size * 1_000), "");
    }
  },
  /** One line of text before the form: 10 MB at size 100. */
  LINE {
    @Override
    String document(int size) {
      return "word and word, ".repeat(size * 7_000) + "\n\n" + table(ROW, "");
    }
  },
  /** One line of text in the name box. */
  LINE_IN_COVER {
    @Override
    String document(int size) {
      return "1. Name and Address of Reporting Person *\n"
          + "word and word, ".repeat(size * 7_000)
          + "\n(Last) (First) (Middle)\n\n"
          + table(ROW, "");
    }
  },
  /** One explanation in one line. */
  LINE_IN_EXPLANATION {
    @Override
    String document(int size) {
      return table(ROW, "1. " + "word and word, ".repeat(size * 7_000));
    }
  },
  /** Footnotes: 100,000 at size 100. */
  FOOTNOTES {
    @Override
    String document(int size) {
      StringBuilder notes = new StringBuilder();
      for (int note = 1; note <= size * 1_000; note++) {
        notes.append(note % 99 + 1).append(". The price is an average.\n\n");
      }
      return table(ROW, notes.toString());
    }
  },
  /** Footnotes in one line without a break between them. */
  RUN_TOGETHER_FOOTNOTES {
    @Override
    String document(int size) {
      return table(ROW, "1. The price is an average.2. It is so.3. Or not.".repeat(size * 300));
    }
  },
  /** Markers in one cell: 100,000 at size 100. */
  MARKERS {
    @Override
    String document(int size) {
      return table("| Stock " + "(1)".repeat(size * 1_000) + ROW.substring(9), "1. A trust.");
    }
  },
  /** Alternating words and markers in one cell. */
  WORDS_AND_MARKERS {
    @Override
    String document(int size) {
      return table("| Stock " + "a (1) ".repeat(size * 1_000) + ROW.substring(9), "1. A trust.");
    }
  },
  /** Cells in one row. */
  CELLS {
    @Override
    String document(int size) {
      return table("| A ".repeat(size * 1_000) + "|\n", "");
    }
  },
  /** Owners of a joint filing. */
  OWNERS {
    @Override
    String document(int size) {
      return "1. Name and Address of Reporting Person *\nWilson John\n(Last) (First) (Middle)\nX\n\n"
              .repeat(size * 300)
          + table(ROW, "");
    }
  },
  /** Signatures. */
  SIGNATURES {
    @Override
    String document(int size) {
      return table(ROW, "1. A trust.\n\n" + "/s/ John Wilson 08/06/2013\n\n".repeat(size * 500))
          + "** Signature of Reporting Person\n";
    }
  },
  /** Tags that are never closed. */
  OPEN_TAGS {
    @Override
    String document(int size) {
      return everywhere("<td><div><b>".repeat(size * 300));
    }
  },
  /** Inline tags and marks, which may precede a caption. */
  MARKS_BEFORE_CAPTIONS {
    @Override
    String document(int size) {
      return everywhere("<b>".repeat(size * 300)) + everywhere("* ".repeat(size * 1_000));
    }
  },
  /** Tags that start but never end. */
  BEGUN_TAGS {
    @Override
    String document(int size) {
      return everywhere("<sup <a ".repeat(size * 300));
    }
  },
  /** Long runs of white space. */
  BLANKS {
    @Override
    String document(int size) {
      return everywhere(" ".repeat(size * 1_000)) + "\n".repeat(size * 1_000);
    }
  },
  /** Ampersands, and character references. */
  AMPERSANDS {
    @Override
    String document(int size) {
      return everywhere("&".repeat(size * 1_000)) + everywhere("&nbsp;".repeat(size * 1_000));
    }
  },
  /** Stars: emphasis that is opened and never closed. */
  STARS {
    @Override
    String document(int size) {
      return everywhere("*".repeat(size * 1_000)) + everywhere("*a ".repeat(size * 1_000));
    }
  },
  /** Underscores. */
  UNDERSCORES {
    @Override
    String document(int size) {
      return everywhere("_".repeat(size * 1_000)) + everywhere("_a ".repeat(size * 1_000));
    }
  },
  /** Square brackets. */
  BRACKETS {
    @Override
    String document(int size) {
      return everywhere("[".repeat(size * 1_000)) + everywhere("[a](/".repeat(size * 1_000));
    }
  },
  /** Parentheses. */
  PARENTHESES {
    @Override
    String document(int size) {
      return everywhere("(".repeat(size * 1_000)) + everywhere("(1 ".repeat(size * 1_000));
    }
  },
  /** Cell borders. */
  PIPES {
    @Override
    String document(int size) {
      return everywhere("|".repeat(size * 1_000)) + everywhere("\\|".repeat(size * 1_000));
    }
  },
  /** Less-than signs. */
  ANGLES {
    @Override
    String document(int size) {
      return everywhere("<".repeat(size * 1_000)) + everywhere("< a ".repeat(size * 1_000) + ">");
    }
  },
  /** Backslashes. */
  BACKSLASHES {
    @Override
    String document(int size) {
      return everywhere("\\".repeat(size * 1_000)) + everywhere("\\ ".repeat(size * 1_000));
    }
  },
  /** Carets. */
  CARETS {
    @Override
    String document(int size) {
      return everywhere("^".repeat(size * 1_000)) + everywhere("^(1)".repeat(size * 1_000));
    }
  };

  private static final String ROW =
      "| Common Stock | 08/06/2013 | | S | | 10,000 | D | $18.3654 | 55,500 | D | |\n";

  abstract String document(int size);

  private static String table(String rows, String notes) {
    return "Table I - Non-Derivative Securities Acquired, Disposed of, or Beneficially Owned\n\n"
        + rows
        + "\nExplanation of Responses:\n\n"
        + notes
        + "\n\n";
  }

  /** Puts {@code text} before the form, on the cover, in a cell and in an explanation. */
  private static String everywhere(String text) {
    return text
        + "\n\n1. Name and Address of Reporting Person *\n"
        + text
        + "\n(Last) (First) (Middle)\n\n"
        + table("| " + text + ROW.substring(1), "1. " + text);
  }
}
