package org.section16.internal.cover;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.internal.row.Row;

/**
 * The second of two labels in one line of Form 5.
 *
 * <pre>{@code X Form 3 Holdings Reported. X Form 4 Transactions Reported.}</pre>
 *
 * @param checkBox the check box before it, empty if there is none
 * @param span the label and its box
 */
record SecondLabel(String checkBox, SourceSpan span) {
  private static final Pattern LABEL = Pattern.compile("(?i)Form\\s+4\\s+Transactions\\s+Reported");

  /** Separates it from the label before it. */
  private static final Pattern SEPARATOR = Pattern.compile("^[\\s.;,]+");

  static Optional<SecondLabel> in(Row row) {
    if (!row.has(FilingLexer.FORM_3_HOLDINGS_BOX)) {
      return Optional.empty();
    }
    String source = row.tree().source();
    int first =
        row.tokens().get(row.tokens().indexOf(FilingLexer.FORM_3_HOLDINGS_BOX)).getStopIndex() + 1;
    Matcher label = LABEL.matcher(source).region(first, row.end());
    if (row.has(FilingLexer.FORM_4_TRANSACTIONS_BOX) || !label.find()) {
      return Optional.empty();
    }
    String words = source.substring(first, label.end());
    String boxed = SEPARATOR.matcher(words).replaceFirst("");
    return Optional.of(
        new SecondLabel(
            CheckBoxes.before(boxed), row.tree().span(label.end() - boxed.length(), label.end())));
  }
}
