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
final class GluedStreet {
  private static final Pattern SEAM =
      Pattern.compile(
          "(?=[\\dSB]|(?<=[NPCYSnpcys])[OTFEN])(?:(?<=\\p{L}{2}|\\p{L}{2}[.,])(?<!(?i:SUITE|STE|BOX|FLOOR|UNIT|APT|ROOM|HWY|ROUTE))(?=\\d{1,5}(?:\\p{L}{2,3})?\\s+\\S)"
              + "|(?<=\\p{L}{2}|#\\d{1,4})(?=(?:SUITE|BUILDING)\\s)"
              + "|(?=(?i:ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)\\s+\\p{L})(?<=(?i:CORPORATION|CORP|INC|LLC|COMPANY|PARTNERS|HOLDINGS|GROUP))"
              // PARTNERS Y215 PARK AVENUE, but not SUITE B215
              + "|(?<=\\p{L}{2}\\s\\p{Lu})(?<!(?i:SUITE|STE|BOX|FLOOR|UNIT|APT|ROOM|BUILDING|BLDG|TOWER)\\s\\p{L})"
              + "(?=\\d{2,5}\\s(?:[\\p{L}.]+\\s){1,3}(?i:STREET|ST|AVENUE|AVE|ROAD|RD|DRIVE|DR|BOULEVARD|BLVD|LANE|LN|PARKWAY|PLAZA|WAY|COURT|SQUARE)\\b))");

  private GluedStreet() {}

  /** The lines of a street, the first one cut in two where it holds such a seam. */
  static List<Piece> apart(List<Piece> lines, FilingTree tree, DiagnosticSink diagnostics) {
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
    List<Piece> apart = new ArrayList<>(lines);
    apart.set(0, new Piece(first.start(), seam.start()));
    apart.add(1, new Piece(seam.start(), first.end()));
    return apart;
  }
}
