package org.section16.output.report;

import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.edgar.Difference;

/**
 * Something that the page says of a place: a diagnostic, or a difference from EDGAR's filing.
 *
 * @param number its number on the page, from 1
 * @param kind how much it matters
 * @param span where it stands
 * @param message what it says
 * @param code the diagnostic's code; empty for a difference
 * @param subject path of what differs; empty for a diagnostic
 * @param edgar what EDGAR has instead; empty for a diagnostic
 * @param isMissingPart whether it is about a row, an owner, a signature or an explanation that the
 *     document lacks
 */
record Notice(
    int number,
    Kind kind,
    SourceSpan span,
    String message,
    String code,
    String subject,
    String edgar,
    boolean isMissingPart) {
  /** The kinds, the worst first. */
  enum Kind {
    ERROR("error"),
    DIFFERENCE("difference"),
    WARNING("warning"),
    INFO("info");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  static Notice of(Diagnostic diagnostic) {
    Kind kind =
        switch (diagnostic.severity()) {
          case ERROR -> Kind.ERROR;
          case WARNING -> Kind.WARNING;
          case INFO -> Kind.INFO;
        };
    String code = diagnostic.code().id();
    return new Notice(0, kind, diagnostic.span(), diagnostic.message(), code, "", "", false);
  }

  static Notice of(Difference difference) {
    String document = difference.documentValue();
    String edgar = difference.edgarValue();
    String what =
        switch (difference.kind()) {
          case DIFFERENT -> document + " in the document, " + edgar + " in EDGAR's filing";
          case MISSING_IN_DOCUMENT -> edgar + " is missing in the document";
          case NOT_IN_EDGAR -> document + " is not in EDGAR's filing";
        };
    String path = difference.path();
    return new Notice(
        0,
        Kind.DIFFERENCE,
        difference.span(),
        path.substring(path.lastIndexOf('.') + 1) + ": " + what,
        "",
        path,
        edgar.isEmpty() ? "nothing" : edgar,
        document.isEmpty() && path.endsWith("]"));
  }

  Notice withNumber(int newNumber) {
    return new Notice(newNumber, kind, span, message, code, subject, edgar, isMissingPart);
  }

  /** The name of its element. */
  String id() {
    return "d" + number;
  }

  boolean isDifference() {
    return kind == Kind.DIFFERENCE;
  }

  /**
   * Returns whether it is about a whole part: one that EDGAR does not have, or has as another kind.
   */
  boolean isUnknownPart() {
    return isDifference() && subject.endsWith("]") && !isMissingPart;
  }

  boolean touches(SourceSpan other) {
    if (other.end() == 0) {
      return false;
    }
    if (span.isEmpty() || other.isEmpty()) {
      return span.start() <= other.end() && other.start() <= span.end();
    }
    return span.start() < other.end() && other.start() < span.end();
  }

  boolean covers(SourceSpan other) {
    return span.start() <= other.start() && other.end() <= span.end();
  }

  /**
   * Returns whether it is a difference in {@code field}. The path alone does not tell, for items
   * are counted in EDGAR's filing, which may have others: the place must be that of the field, or
   * that of the part which lacks it.
   */
  boolean isDifferenceIn(Field field) {
    Part part = field.part();
    if (!isDifference() || isMissingPart) {
      return false;
    }
    if (subject.endsWith("]") && !part.path().isEmpty()) {
      return !part.isRow() && span.equals(part.span()) && span.equals(field.span());
    }
    String name = subjectWithoutFootnotes();
    return (name.equals(field.name()) || name.endsWith("." + field.name()))
        && (span.equals(field.span()) || span.equals(part.span()));
  }

  /** The field that footnotes belong to; those of the whole coding are after the code. */
  private String subjectWithoutFootnotes() {
    String name =
        subject.endsWith(".footnoteId")
            ? subject.substring(0, subject.length() - ".footnoteId".length())
            : subject;
    return name.endsWith(".transactionCoding") ? name + ".transactionCode" : name;
  }
}
