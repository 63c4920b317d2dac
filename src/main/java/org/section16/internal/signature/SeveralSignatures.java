package org.section16.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.internal.row.Row;

/**
 * Several signatures in one line. A date ends each of them, since no name holds one:
 *
 * <pre>{@code Jane Doe 11/23/2002 John Q. Public 11/22/2002}</pre>
 */
final class SeveralSignatures {
  private static final int LONGEST = 600;

  /** A date with something after it that begins as a name does. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/-])\\d{1,2}/\\d{1,2}/\\d{4}(?![\\d/-])[\\s,;*_]*(?=/s/|\\p{Lu}|\\d\\S*\\p{Lu})(?!Date\\b)");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?:[ ,]+[\\p{L}.'\u2019&()-]+){1,12}[ ,]*");

  private SeveralSignatures() {}

  /** The signatures in {@code row}, each as a row; the row itself if it holds but one. */
  static List<Row> apart(Row row) {
    if (row.cells().size() != 1
        || row.end() - row.start() > LONGEST
        || SignatureRow.isListItem(row)) {
      return List.of(row);
    }
    String source = row.tree().source();
    String text = source.substring(row.start(), row.end());
    boolean signed = SignatureRow.hasMark(text);
    if (!signed && !Character.isDigit(text.charAt(text.length() - 1))) {
      return List.of(row);
    }
    List<Row> apart = new ArrayList<>();
    Row rest = row;
    int from = 0;
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      String before = text.substring(from, date.start());
      if (SignatureRow.OF_NAME.matcher(before).matches()
          || !(signed || NAME.matcher(before).matches())) {
        return List.of(row);
      }
      int end = row.start() + date.end();
      apart.add(rest.until(end));
      rest = rest.from(end);
      from = date.end();
    }
    apart.add(rest);
    return apart;
  }
}
