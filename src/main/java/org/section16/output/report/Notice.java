package org.section16.output.report;

import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.edgar.Difference;

/**
 * A notice about a place: a diagnostic, or a difference from EDGAR's filing.
 *
 * @param number the number on the page, from 1
 * @param kind the kind of notice
 * @param span the place it is about
 * @param message the text
 * @param code the diagnostic's code; empty for a difference
 * @param subject the path of the part or field that differs; empty for a diagnostic
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
  /** The kinds, most severe first. */
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
    String description =
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
        path.substring(path.lastIndexOf('.') + 1) + ": " + description,
        "",
        path,
        edgar.isEmpty() ? "nothing" : edgar,
        document.isEmpty() && path.endsWith("]"));
  }

  Notice withNumber(int newNumber) {
    return new Notice(newNumber, kind, span, message, code, subject, edgar, isMissingPart);
  }

  /** Returns the id of its element. */
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
   * Returns whether it is a difference in {@code field}. The path alone is not enough, because it
   * counts the items of EDGAR's filing, which may have others: the place must be that of the field,
   * or of the part that lacks it.
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

  /** Returns the field that differs in its footnotes; those of the coding belong to the code. */
  private String subjectWithoutFootnotes() {
    String name =
        subject.endsWith(".footnoteId")
            ? subject.substring(0, subject.length() - ".footnoteId".length())
            : subject;
    return name.endsWith(".transactionCoding") ? name + ".transactionCode" : name;
  }
}
