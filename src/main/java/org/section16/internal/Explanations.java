package org.section16.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.DiagnosticCode;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.explanation.Explanation;
import org.section16.model.Footnote;

/**
 * Reads 'Explanation of Responses': a list with numbers ({@code 1.}, {@code (1)}, {@code 1\.}), or
 * with bullets, where the order counts.
 *
 * <p>A number begins the next explanation only if it is written like the first one's and goes on
 * counting; else it belongs to the text.
 */
final class Explanations {
  private final FilingTree tree;
  private final Set<Integer> referenced;
  private final DiagnosticSink diagnostics;
  private final Set<Integer> atRowStart = new HashSet<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private Optional<Label> first = Optional.empty();
  private boolean numbered;
  private int number;
  private int start;
  private int end;
  private final StringBuilder text = new StringBuilder();
  private final List<Explanation.Piece> pieces = new ArrayList<>();

  private Explanations(FilingTree tree, Set<Integer> referenced, DiagnosticSink diagnostics) {
    this.tree = tree;
    this.referenced = referenced;
    this.diagnostics = diagnostics;
  }

  /** How an explanation is numbered: with a bullet, a number in some style, both, or neither. */
  private record Label(
      boolean bullet, Optional<Integer> number, String style, int indentation, int textStart) {
    boolean isLike(Label other) {
      boolean nested = bullet && number.isEmpty() && indentation > other.indentation + 1;
      return bullet == other.bullet && style.equals(other.style) && !nested;
    }
  }

  static List<Footnote> read(
      FilingTree tree, List<Row> rows, Set<Integer> referenced, DiagnosticSink diagnostics) {
    Explanations explanations = new Explanations(tree, referenced, diagnostics);
    explanations.numbered = isNumbered(rows);
    List<Label> labels = new ArrayList<>();
    for (Row row : rows) {
      Label label = explanations.label(row);
      labels.add(label);
      label.number.ifPresent(explanations.atRowStart::add);
    }
    for (int i = 0; i < rows.size(); i++) {
      explanations.read(rows.get(i), labels.get(i));
    }
    explanations.close();
    return explanations.footnotes;
  }

  /** Numbers count unless the list begins with a bullet and most of its bullets have none. */
  private static boolean isNumbered(List<Row> rows) {
    int bullets = 0;
    int numbers = 0;
    for (Row row : rows) {
      int first = firstBehindCells(row, 0);
      boolean bullet = isAt(row, first, FilingLexer.BULLET);
      if (bullets == 0 && !bullet && row.has(FilingLexer.NOTE_NUMBER)) {
        return true;
      }
      bullets += bullet ? 1 : 0;
      int second = firstBehindCells(row, first + 1);
      numbers += bullet && isAt(row, second, FilingLexer.NOTE_NUMBER) ? 1 : 0;
    }
    return bullets == 0 || numbers * 2 > bullets;
  }

  private static int firstBehindCells(Row row, int from) {
    int at = from;
    while (isAt(row, at, FilingLexer.CELL)) {
      at++;
    }
    return at;
  }

  private static boolean isAt(Row row, int at, int type) {
    return at < row.tokens().size() && row.tokens().get(at).getType() == type;
  }

  private void read(Row row, Label label) {
    if (row.isEmpty()) {
      return;
    }
    boolean begins = first.isEmpty() ? true : label.isLike(first.get()) && goesOn(label);
    if (begins && (label.bullet || label.number.isPresent() || first.isEmpty())) {
      close();
      if (first.isEmpty()) {
        first = Optional.of(label);
      }
      number = label.number.orElse(number + 1);
      start = label.textStart;
      append(label.textStart, row);
    } else {
      if (!text.isEmpty() && row.afterBlank()) {
        text.append('\n');
      }
      append(label.number.isPresent() || label.bullet ? contentStart(row) : label.textStart, row);
    }
  }

  private boolean goesOn(Label label) {
    int least = label.bullet ? number : number + 1;
    return label.number.map(found -> found >= least && found <= number + 9).orElse(label.bullet);
  }

  private void append(int from, Row row) {
    int to = row.end();
    String source = tree.source();
    while (to > from
        && (source.charAt(to - 1) <= ' ' || (row.outerPipes() && source.charAt(to - 1) == '|'))) {
      to--;
    }
    Optional<Glued> next = next(from, to);
    appendText(from, next.map(Glued::label).orElse(to));
    while (next.isPresent()) {
      Glued glued = next.get();
      close();
      number++;
      start = glued.text;
      diagnostics.report(
          DiagnosticCode.GLUED_FOOTNOTE,
          tree.span(glued.label, glued.text),
          "footnote " + number + " begins in the middle of a line");
      next = next(glued.text, to);
      appendText(glued.text, next.map(Glued::label).orElse(to));
    }
  }

  /** Where one explanation ends and the next begins without a line break. */
  private record Glued(int label, int text) {}

  /**
   * The next number inside a paragraph: only where no row begins with it and some value refers to
   * it, behind the end of a sentence and written like the first one.
   */
  private Optional<Glued> next(int from, int to) {
    int wanted = number + 1;
    String style = first.map(Label::style).orElse("");
    if (style.isEmpty() || atRowStart.contains(wanted) || !referenced.contains(wanted)) {
      return Optional.empty();
    }
    String label = Pattern.quote(style).replace("1", "\\E" + wanted + "\\Q");
    Matcher matcher =
        Pattern.compile(
                "(?<=[.!?;:)\"\u201D\u2019'])(?:\\s|&nbsp;)*+"
                    + label
                    + "(?:\\s|&nbsp;)*+(?=[\"\u201C(]?\\p{Lu})")
            .matcher(tree.source())
            .region(Math.min(from, to), to)
            .useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(new Glued(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private void appendText(int from, int to) {
    String paragraph = PlainText.of(tree.source(), Math.min(from, to), to);
    if (!paragraph.isEmpty()) {
      boolean joint = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
      text.append(joint ? " " : "");
      pieces.add(new Explanation.Piece(Math.min(from, to), to, text.length()));
      text.append(paragraph);
      end = to;
    }
  }

  private void close() {
    if (!text.isEmpty()) {
      footnotes.add(
          Explanation.footnote(
              number,
              text.toString(),
              tree.span(start, Math.max(start, end)),
              tree.source(),
              pieces));
      text.setLength(0);
      pieces.clear();
    }
  }

  private static int contentStart(Row row) {
    int at = firstBehindCells(row, 0);
    return at < row.tokens().size() ? row.tokens().get(at).getStartIndex() : row.start();
  }

  private Label label(Row row) {
    boolean bullet = false;
    Optional<Integer> found = Optional.empty();
    String style = "";
    int from = contentStart(row);
    for (int i = 0; i < row.tokens().size(); i++) {
      Token token = row.tokens().get(i);
      int type = token.getType();
      boolean skipped =
          type == FilingLexer.CELL || type == FilingLexer.TAG || type == FilingLexer.BREAK;
      if (type == FilingLexer.BULLET && found.isEmpty() && !bullet) {
        bullet = true;
      } else if (type == FilingLexer.NOTE_NUMBER && found.isEmpty() && numbered) {
        found = Marker.numbers(token.getText()).stream().findFirst();
        style = style(token.getText().strip());
      } else if (Tokens.isText(type)
          && found.isEmpty()
          && row.cells().size() > 1
          && isNumberCell(row)) {
        found = Optional.of(Integer.valueOf(row.cells().get(0).text()));
        style = "cell";
      } else if (!skipped) {
        break;
      }
      from = token.getStopIndex() + 1;
    }
    return new Label(bullet, found, style, indentation(row), from);
  }

  /** How many blanks stand before the row in its line: a list inside an explanation has more. */
  private int indentation(Row row) {
    String source = tree.source();
    int at = row.start();
    while (at > 0 && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
      at--;
    }
    boolean first = at == 0 || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
    return first ? row.start() - at : 0;
  }

  /** How a number is written: itself with 1 for the digits. */
  private static String style(String label) {
    StringBuilder style = new StringBuilder(label.length());
    boolean digit = false;
    for (int i = 0; i < label.length(); i++) {
      boolean before = digit;
      digit = Marker.isDigit(label.charAt(i));
      if (!digit || !before) {
        style.append(digit ? '1' : label.charAt(i));
      }
    }
    return style.toString();
  }

  /** {@code | 1 | The price is a weighted average. |} */
  private static boolean isNumberCell(Row row) {
    String text = row.cells().get(0).text();
    return text.length() <= 2 && !text.isEmpty() && isDigits(text);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
