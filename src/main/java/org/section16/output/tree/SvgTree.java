package org.section16.output.tree;

import java.io.IOException;
import java.io.Writer;
import org.section16.output.tree.BoxLayout.Box;

/**
 * The tree as a picture of nested boxes: below the name of each rule are its parts, line by line as
 * in the document. Hovering over a box shows its place, over a token its whole text.
 */
final class SvgTree implements TreeView {
  private static final int MARGIN = 12;
  private static final int HEADING = 40;
  private static final String STYLE =
      """
      svg { background: #fff; }
      text { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1c2733; }
      .heading { font-size: 15px; font-weight: bold; }
      .hint, .rule, .type { font-size: 9px; }
      .text { font-size: 11px; }
      .type { fill: #5b6875; }
      rect { stroke: #fff; stroke-width: 1; }
      .depth0 { fill: #e9edf1; }
      .depth1 { fill: #7ba3c8; }
      .depth2 { fill: #a6c4dd; }
      .depth3 { fill: #c1d7e8; }
      .depth4 { fill: #d6e4ef; }
      .depth5 { fill: #e6eff6; }
      .on-depth1 { font-weight: bold; }
      .TEXT { fill: #fff; stroke: #9fb0bf; }
      .MARK { fill: #ece0f8; stroke: #8a63b8; }
      .CAPTION { fill: #fdf0c8; stroke: #c29a2b; }
      .BORDER { fill: #eef0f2; stroke: #b9c1c9; }
      .ERROR { fill: #fbd3d0; stroke: #c0281d; stroke-width: 2; }
      @media (prefers-color-scheme: dark) {
        svg { background: #14191f; }
        text { fill: #e4eaf0; }
        .type { fill: #9aa8b5; }
        rect { stroke: #14191f; }
        .depth0 { fill: #232b33; }
        .depth1 { fill: #2f5f8a; }
        .depth2 { fill: #33536f; }
        .depth3 { fill: #2c4459; }
        .depth4 { fill: #273a4a; }
        .depth5 { fill: #22303d; }
        .TEXT { fill: #14191f; stroke: #5b6c7c; }
        .MARK { fill: #3a2a50; stroke: #a684d0; }
        .CAPTION { fill: #463a14; stroke: #c29a2b; }
        .BORDER { fill: #1d242b; stroke: #4b5762; }
        .ERROR { fill: #571a16; stroke: #ff6a5e; }
      }
      """;

  @Override
  public void write(String file, DocumentTree tree, Writer out) throws IOException {
    Box root = new BoxLayout(tree).layOut();
    int width = root.width() + 2 * MARGIN;
    int height = root.height() + HEADING + 2 * MARGIN;
    out.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
            .formatted(width, height, width, height));
    out.write("<title>" + escaped(file) + "</title>\n");
    out.write("<style>\n" + STYLE + "</style>\n");
    text(out, "heading", MARGIN, MARGIN + 12, 0, file);
    text(
        out,
        "hint",
        MARGIN,
        MARGIN + 28,
        0,
        "Point at a box for its place, at a token for its text.");
    draw(root, MARGIN, MARGIN + HEADING, out);
    out.write("</svg>\n");
  }

  private static void draw(Box box, int left, int top, Writer out) throws IOException {
    out.write("<g><title>" + escaped(box.title()) + "</title>");
    out.write(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>"
            .formatted(box.kind(), left, top, box.width(), box.height()));
    if (box.isToken()) {
      text(out, "type", left + 4, top + 10, BoxLayout.smallWidth(box.name()), box.name());
      text(out, "text", left + 4, top + 23, BoxLayout.textWidth(box.text()), box.text());
    } else {
      String style = "rule on-" + box.kind();
      text(out, style, left + 4, top + 10, BoxLayout.smallWidth(box.name()), box.name());
    }
    out.write("</g>\n");
    for (Box.Part part : box.parts()) {
      draw(part.box(), left + part.left(), top + part.top(), out);
    }
  }

  // The text is scaled to the width assumed by the layout, so that any font fits.
  private static void text(Writer out, String style, int left, int baseline, int width, String text)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    out.write("<text class=\"%s\" x=\"%d\" y=\"%d\"".formatted(style, left, baseline));
    out.write(
        width == 0
            ? ">"
            : " textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">".formatted(width));
    out.write(escaped(text) + "</text>");
  }

  /** Escapes text for XML; characters that XML does not allow are replaced. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXmlCharacter(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isXmlCharacter(int c) {
    return c < ' '
        ? c == '\n' || c == '\t' || c == '\r'
        : !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
