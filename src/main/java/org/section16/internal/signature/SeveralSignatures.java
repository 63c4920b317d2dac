package org.section16.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.internal.row.Row;

/**
 * Splits several signatures in one line. A date ends each of them, since no name contains one:
 *
 * <pre>{@code Jane Doe 11/23/2002 John Q. Public 11/22/2002}</pre>
 */
final class SeveralSignatures {
  private static final int MAX_LENGTH = 600;

  /** A date followed by something that begins like a name. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/-])\\d{1,2}/\\d{1,2}/\\d{4}(?![\\d/-])[\\s,;*_]*(?=/s/|\\p{Lu}|\\d\\S*\\p{Lu})(?!Date\\b)");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?:[ ,]+[\\p{L}.'\u2019&()-]+){1,12}[ ,]*");

  private SeveralSignatures() {}

  /** Returns the signatures in {@code row}, each as a row; the row itself if it has only one. */
  static List<Row> split(Row row) {
    if (row.cells().size() != 1
        || row.end() - row.start() > MAX_LENGTH
        || SignatureRow.isListItem(row)) {
      return List.of(row);
    }
    String source = row.tree().source();
    String text = source.substring(row.start(), row.end());
    boolean signed = SignatureRow.hasMark(text);
    if (!signed && !Character.isDigit(text.charAt(text.length() - 1))) {
      return List.of(row);
    }
    List<Row> split = new ArrayList<>();
    Row rest = row;
    int from = 0;
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      String before = text.substring(from, date.start());
      if (SignatureRow.BEFORE_DATE_OF_NAME.matcher(before).matches()
          || !(signed || NAME.matcher(before).matches())) {
        return List.of(row);
      }
      int end = row.start() + date.end();
      split.add(rest.before(end));
      rest = rest.from(end);
      from = date.end();
    }
    split.add(rest);
    return split;
  }
}
