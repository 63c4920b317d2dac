package org.section16.internal.footnote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.CellContent;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Tokens;
import org.section16.model.FootnoteReference;
import org.section16.model.TableColumn;

/** Separates the value in a cell from the footnote markers after it. */
public final class CellReader {
  private static final String SEPARATORS = ",;&*_^ \\\u00A0";
  private static final String EMPHASIS = "*_^";
  private static final Pattern AROUND_ALL = Pattern.compile("([*_^]{1,3})([^*_^].*?)\\s*\\1");
  private static final Pattern AROUND_MARKERS = Pattern.compile("([*_^]{1,3})\\s\\1$");

  private final FilingTree tree;
  private final MarkerStyle style;
  private final FootnoteResolver footnotes;

  /** Contents already read: each cell is read for its style, its column and its value. */
  private final Map<Cell, CellContent> ofAnyColumn = new HashMap<>();

  /** Contents of cells that read differently in text columns than in other columns. */
  private final Map<Cell, CellContent> ofTextColumns = new HashMap<>();

  private final Map<Cell, CellContent> ofOtherColumns = new HashMap<>();

  public CellReader(FilingTree tree, MarkerStyle style, FootnoteResolver footnotes) {
    this.tree = tree;
    this.style = style;
    this.footnotes = footnotes;
  }

  /** Returns the content of {@code cell} if it is in {@code column}. */
  public CellContent read(Cell cell, TableColumn column) {
    boolean text = column.content() == TableColumn.Content.TEXT;
    CellContent known = (text ? ofTextColumns : ofOtherColumns).get(cell);
    known = known == null ? ofAnyColumn.get(cell) : known;
    return known == null ? readAndRemember(cell, text) : known;
  }

  private CellContent readAndRemember(Cell cell, boolean text) {
    boolean marked = cell.tokens().has(FilingLexer.MARKER);
    Optional<EncodedMarkers> encoded = marked ? Optional.empty() : EncodedMarkers.in(cell);
    if (!marked && encoded.isEmpty()) {
      CellContent content = whole(cell);
      ofAnyColumn.put(cell, content);
      return content;
    }
    CellContent content = marked ? read(cell, text) : read(cell, encoded.get(), text);
    (text ? ofTextColumns : ofOtherColumns).put(cell, content);
    return content;
  }

  /**
   * Returns {@code value} with a reference to footnote {@code number}, if that footnote is
   * explained.
   */
  public Optional<CellContent> split(CellContent content, String value, int number) {
    return footnotes.has(number)
        ? Optional.of(
            new CellContent(
                value, List.of(footnotes.reference(number, content.span())), content.span()))
        : Optional.empty();
  }

  /** Sets the content of {@code cell} for columns of the same kind as {@code column}. */
  public void remember(Cell cell, TableColumn column, CellContent content) {
    (column.content() == TableColumn.Content.TEXT ? ofTextColumns : ofOtherColumns)
        .put(cell, content);
  }

  private static CellContent whole(Cell cell) {
    return new CellContent(cell.text(), List.of(), cell.span());
  }

  private CellContent read(Cell cell, EncodedMarkers encoded, boolean textColumn) {
    boolean isText =
        textColumn
            && !encoded.value().isEmpty()
            && !encoded.isUnmistakable()
            && style.isText(encoded.style(), false, encoded.hasSpaceBefore());
    return isText
        ? whole(cell)
        : new CellContent(
            encoded.value(),
            encoded.numbers().stream()
                .map(number -> footnotes.reference(number, encoded.span()))
                .toList(),
            cell.span());
  }

  private CellContent read(Cell cell, boolean textColumn) {
    Tokens tokens = cell.tokens();
    boolean mayHaveText = textColumn && hasText(tokens);
    int firstTrailing = firstTrailingMarker(tokens);
    StringBuilder text = new StringBuilder();
    List<FootnoteReference> markers = new ArrayList<>();
    int from = cell.start();
    int runStart = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      runStart = i > 0 && isRun(tokens, i) ? runStart : i;
      if (token.getType() != FilingLexer.MARKER) {
        continue;
      }
      List<Integer> numbers = Marker.numbers(token.getText());
      if (numbers.contains(0)
          || (mayHaveText
              && (isText(cell, token, tokens.get(runStart), i >= firstTrailing)
                  || (!Marker.isUnmistakable(token) && isRepeated(tokens, i))))) {
        continue;
      }
      if (markers.isEmpty() || !isSeparator(from, token.getStartIndex())) {
        append(text, from, token.getStartIndex());
      }
      from = token.getStopIndex() + 1;
      for (int number : numbers) {
        markers.add(footnotes.reference(number, tree.span(token)));
      }
    }
    append(text, from, cell.end());
    String value = text.toString();
    return new CellContent(
        markers.isEmpty() ? value : withoutSeparators(value), markers, cell.span());
  }

  private void append(StringBuilder text, int from, int to) {
    if (from < to) {
      String piece = PlainText.of(tree.source(), from, to);
      if (!piece.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(piece);
      }
    }
  }

  /**
   * Returns whether a marker belongs to a run: in {@code By Trust (1)(2)} both are read like the
   * first.
   */
  private static boolean isRun(Tokens tokens, int at) {
    return tokens.type(at) == FilingLexer.MARKER
        && tokens.type(at - 1) == FilingLexer.MARKER
        && Marker.style(tokens.get(at - 1)) == Marker.style(tokens.get(at))
        && !isRepeated(tokens, at - 1);
  }

  /**
   * {@code By Trust (1)(1)(6)}: a field refers to a footnote only once, so the first (1) is text.
   */
  private static boolean isRepeated(Tokens tokens, int at) {
    List<Integer> numbers = Marker.numbers(tokens.get(at).getText());
    for (int i = at + 1; i < tokens.size() && tokens.type(i) == FilingLexer.MARKER; i++) {
      if (!Collections.disjoint(numbers, Marker.numbers(tokens.get(i).getText()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(Cell cell, Token marker, Token firstOfRun, boolean isTrailing) {
    return !Marker.isUnmistakable(marker)
        && (!isTrailing || (style.isText(cell, firstOfRun) && !isNeeded(firstOfRun)));
  }

  /** Returns whether no other marker refers to the explanation. */
  private boolean isNeeded(Token marker) {
    return style.isOnlyReference(marker)
        && Marker.numbers(marker.getText()).stream().allMatch(footnotes::has);
  }

  private boolean hasText(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Tokens.isText(tokens.type(i)) && !isSeparator(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the index of the first marker of the run that ends the cell. */
  private int firstTrailingMarker(Tokens tokens) {
    int first = tokens.size();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      int type = tokens.get(i).getType();
      if (type == FilingLexer.MARKER) {
        first = i;
      } else if (Tokens.isText(type) && !isSeparator(tokens.get(i))) {
        break;
      }
    }
    return first;
  }

  /** Returns whether a token is a comma between markers, or the remains of emphasis around one. */
  private boolean isSeparator(Token token) {
    return isSeparator(token.getStartIndex(), token.getStopIndex() + 1);
  }

  private boolean isSeparator(int from, int to) {
    String source = tree.source();
    for (int i = from; i < to; i++) {
      if (SEPARATORS.indexOf(source.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns a value without the commas and the emphasis around the markers that followed it. */
  private static String withoutSeparators(String value) {
    String text = withoutEmphasis(value);
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || isLoneComma(text, end - 1))) {
      end--;
    }
    text = text.substring(0, end);
    return Characters.hasOnly(text, ",;&*_^ ") ? "" : text;
  }

  private static boolean isLoneComma(String text, int at) {
    return (text.charAt(at) == ',' || text.charAt(at) == ';')
        && (at == 0 || text.charAt(at - 1) == ' ');
  }

  /** {@code **Common Stock (1)**} and {@code Common Stock **(1)**}. */
  private static String withoutEmphasis(String value) {
    if (value.isEmpty() || EMPHASIS.indexOf(value.charAt(value.length() - 1)) < 0) {
      return value;
    }
    Matcher around = AROUND_ALL.matcher(value);
    return around.matches() ? around.group(2) : AROUND_MARKERS.matcher(value).replaceFirst("");
  }
}
