package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;

/**
 * Two lines of an address that a converter joined without a blank: {@code INC.2215 YUKON STREET}.
 */
final class RunTogetherStreet {
  private static final String UNIT = "SUITE|STE|BOX|FLOOR|UNIT|APT|ROOM";
  private static final String COMPANY = "CORPORATION|CORP|INC|LLC|COMPANY|PARTNERS|HOLDINGS|GROUP";
  private static final String NUMBER = "ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN";
  private static final String STREET =
      "STREET|ST|AVENUE|AVE|ROAD|RD|DRIVE|DR|BOULEVARD|BLVD|LANE|LN|PARKWAY|PLAZA|WAY|COURT|SQUARE";

  /**
   * The first character of a second line; the initial of a number only after a company's last
   * letter.
   */
  private static final String BEGIN = "(?=[\\dSB]|(?<=[NPCYSnpcys])[OTFEN])";

  private static final Pattern SEAM =
      Pattern.compile(
          BEGIN
              + "(?:"
              // INC.2215 YUKON STREET
              + "(?<=\\p{L}{2}|\\p{L}{2}[.,])(?<!(?i:%s|HWY|ROUTE))(?=\\d{1,5}(?:\\p{L}{2,3})?\\s+\\S)"
                  .formatted(UNIT)
              // 2215 YUKON STREETSUITE 5
              + "|(?<=\\p{L}{2}|#\\d{1,4})(?=(?:SUITE|BUILDING)\\s)"
              // CORPORATIONONE MICROSOFT WAY
              + "|(?=(?i:%s)\\s+\\p{L})(?<=(?i:%s))".formatted(NUMBER, COMPANY)
              // PARTNERS Y215 PARK AVENUE, but not SUITE B215
              + "|(?<=\\p{L}{2}\\s\\p{Lu})(?<!(?i:%s|BUILDING|BLDG|TOWER)\\s\\p{L})".formatted(UNIT)
              + "(?=\\d{2,5}\\s(?:[\\p{L}.]+\\s){1,3}(?i:%s)\\b)".formatted(STREET)
              + ")");

  private RunTogetherStreet() {}

  /** Returns the lines of a street, with the first one split where it holds two. */
  static List<Piece> split(List<Piece> lines, FilingTree tree, DiagnosticSink diagnostics) {
    if (lines.isEmpty()) {
      return lines;
    }
    Piece first = lines.get(0);
    Matcher seam = SEAM.matcher(tree.source()).region(first.start(), first.end());
    if (!seam.find()) {
      return lines;
    }
    String text = tree.source().substring(first.start(), first.end());
    diagnostics.report(
        Diagnostics.streetInOneLine(
            tree.span(first.start(), first.end()),
            text,
            text.substring(seam.start() - first.start())));
    List<Piece> split = new ArrayList<>(lines);
    split.set(0, new Piece(first.start(), seam.start()));
    split.add(1, new Piece(seam.start(), first.end()));
    return split;
  }
}
