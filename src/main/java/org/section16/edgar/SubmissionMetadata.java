package org.section16.edgar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads metadata from the header of an EDGAR submission, if a document contains one: in EDGAR's own
 * format, or as a converter writes it.
 *
 * <pre>{@code
 * ACCESSION NUMBER:		0001209191-13-039034
 * FILED AS OF DATE:		20130807
 * **SEC FILE NUMBER:** 001-35662
 * }</pre>
 */
final class SubmissionMetadata {
  /** Allows for joint filings with many owners, whose headers are a few pages long. */
  private static final int MAX_HEADER_LENGTH = 50_000;

  private static final String SEPARATORS = "[*_\\s:]*";
  private static final Line ACCESSION_NUMBER =
      Line.of("ACCESSION NUMBER", "(\\d{10}-\\d{2}-\\d{6})(?!\\d)");
  private static final Line FILING_DATE = Line.of("FILED AS OF DATE", "(\\d{8})(?!\\d)");
  private static final Line FILE_NUMBER = Line.of("SEC FILE NUMBER", "(\\d{1,3}-\\d{3,8})");
  private static final Pattern FORM_START =
      Pattern.compile("(?i)<ownershipDocument|name and address of reporting person");

  private SubmissionMetadata() {}

  /** A line of the header. */
  private record Line(String caption, Pattern pattern) {
    static Line of(String caption, String value) {
      return new Line(caption, Pattern.compile("(?m)^[^\\w\\n]*" + caption + SEPARATORS + value));
    }

    Optional<String> find(String header) {
      Matcher found = pattern.matcher(header);
      return isIn(header) && found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Quick test: few documents have such a line, and searching for plain text is faster. */
    boolean isIn(String text) {
      return text.contains(caption);
    }
  }

  /**
   * Returns the metadata above the form in {@code document}.
   *
   * @param accessionNumber the number to use if the header does not contain one
   */
  static FilingMetadata in(String document, String accessionNumber) {
    String start = document.substring(0, Math.min(document.length(), MAX_HEADER_LENGTH));
    boolean hasHeader =
        ACCESSION_NUMBER.isIn(start) || FILING_DATE.isIn(start) || FILE_NUMBER.isIn(start);
    String header = hasHeader ? aboveForm(start) : "";
    return new FilingMetadata(
        ACCESSION_NUMBER.find(header).orElse(accessionNumber),
        FILING_DATE.find(header).flatMap(SubmissionMetadata::date),
        FILE_NUMBER.find(header),
        Optional.empty(),
        List.of());
  }

  private static String aboveForm(String document) {
    Matcher form = FORM_START.matcher(document);
    return form.find() ? document.substring(0, form.start()) : document;
  }

  private static Optional<LocalDate> date(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
