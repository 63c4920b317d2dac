package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Label;
import org.section16.internal.cover.Cover.Owner;
import org.section16.internal.cover.Cover.Piece;
import org.section16.internal.cover.Cover.Tick;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.Marker;
import org.section16.internal.markdown.Characters;
import org.section16.internal.markdown.PlainText;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.row.Spans;
import org.section16.internal.row.Tokens;
import org.section16.model.StateOrCountry;

/**
 * The table 'Reporting Owners' that some pages print for a joint filing: a row for each owner, with
 * a column for each relationship. An officer's column holds the title instead of a mark, or after
 * it. Where the first column has no addresses, it names owners whose box 1 is elsewhere.
 *
 * <pre>{@code
 * | Reporting Owner Name / Address | Director | 10% Owner | Officer | Other |
 * | Wilson John N<br>1600 BRIDGE PARKWAY<br>REDWOOD CITY, CA 94065 | X | | EVP, Sales | |
 * }</pre>
 */
public final class ReportingOwnersTable {
  /** Digits with a few letters and no other words: {@code 21202-1234}, {@code M5V 3L9}. */
  private static final Pattern POSTAL_CODE =
      Pattern.compile("(?=.*\\d)[\\p{Lu}\\d]{2,6}(?:[ -][\\p{Lu}\\d]{2,5})?");

  /** {@code SINGAPORE 048926} */
  private static final Pattern CITY_AND_CODE = Pattern.compile("\\p{L}+(?: \\p{L}+)*,? \\d{4,6}");

  private final FilingTree tree;
  private final Cover cover;
  private final DiagnosticSink diagnostics;
  private final Map<Label, Integer> columns = new EnumMap<>(Label.class);
  private boolean hasNamesOnly;

  public ReportingOwnersTable(FilingTree tree, Cover cover, DiagnosticSink diagnostics) {
    this.cover = cover;
    this.tree = tree;
    this.diagnostics = diagnostics;
  }

  /** Returns the owners, each with the contents that box 1 and box 5 would have. */
  public List<Owner> read(List<Row> rows) {
    List<Owner> owners = new ArrayList<>();
    List<Row> lines = new ArrayList<>();
    for (Row row : rows) {
      if (isHeader(row)) {
        learnColumns(row);
        lines.clear();
      } else if (!columns.isEmpty() && row.cells().size() > 1 && !row.cells().get(0).isEmpty()) {
        lines.add(row);
        owner(lines).ifPresent(owners::add);
        lines.clear();
      } else if (row.cells().size() == 1 && !row.isEmpty()) {
        lines.add(row);
      }
    }
    lines.forEach(this::reportStray);
    owners.removeIf(this::isOnCover);
    return owners;
  }

  /** Reports an owner without relationships. */
  private void reportStray(Row row) {
    if (Characters.hasLetterOrDigit(row.onlyText())) {
      diagnostics.report(Diagnostics.strayAmongOwners(row.onlySpan(), row.onlyText()));
    }
  }

  /**
   * Returns whether box 1 already names an owner, and completes that owner's relationships. An
   * owner listed by name only is matched later, when CIKs are known.
   */
  private boolean isOnCover(Owner listed) {
    if (listed.isNameOnly) {
      return false;
    }
    for (Owner owner : cover.owners()) {
      if (name(owner).equals(name(listed))) {
        if (owner.ticks.values().stream().noneMatch(addTick -> addTick.mark().isPresent())) {
          owner.ticks.putAll(listed.ticks);
          owner.pieces.put(Box.RELATIONSHIP, listed.of(Box.RELATIONSHIP));
        }
        Optional.ofNullable(listed.pieces.get(Box.STREET))
            .ifPresent(street -> owner.pieces.put(Box.STREET, street));
        return true;
      }
    }
    return false;
  }

  /** Returns the letters and digits of an owner's name. */
  private String name(Owner owner) {
    StringBuilder letters = new StringBuilder();
    for (Piece piece : owner.pieces.getOrDefault(Box.NAME, List.of())) {
      PlainText.of(tree.source(), piece.start(), piece.end())
          .toUpperCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  /**
   * Returns whether a row is a header. After the first, at least two cells must begin with labels:
   * a title may contain the words of one.
   */
  private boolean isHeader(Row row) {
    boolean hasLabel = row.has(FilingLexer.DIRECTOR) || row.has(FilingLexer.TEN_PERCENT_OWNER);
    if (!hasLabel || columns.isEmpty()) {
      return hasLabel;
    }
    int labels = 0;
    for (Cell cell : row.cells()) {
      Tokens tokens = cell.tokens();
      boolean isLabel = !tokens.isEmpty() && CoverCaptions.label(tokens.type(0)).isPresent();
      labels += isLabel ? 1 : 0;
    }
    return labels > 1;
  }

  private void learnColumns(Row header) {
    columns.clear();
    hasNamesOnly = !header.cells().get(0).text().toLowerCase(Locale.ROOT).contains("address");
    for (int i = 0; i < header.cells().size(); i++) {
      Tokens tokens = header.cells().get(i).tokens();
      for (int at = 0; at < tokens.size(); at++) {
        Optional<Label> label = CoverCaptions.label(tokens.type(at));
        if (label.isPresent()) {
          columns.putIfAbsent(label.get(), i);
        }
      }
    }
  }

  /**
   * Returns an owner whose first cell may be broken over several rows; the last has the other
   * cells.
   */
  private Optional<Owner> owner(List<Row> rows) {
    Row row = rows.get(rows.size() - 1);
    List<Piece> lines = new ArrayList<>();
    rows.forEach(line -> lines.addAll(lines(line.cells().get(0))));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Owner owner = new Owner(rows.get(0).cells().get(0).span());
    owner.pieces.put(Box.NAME, lines.subList(0, 1));
    owner.link = CikLinks.in(tree.source(), row.cells().get(0).start(), row.cells().get(0).end());
    if (lines.size() == 1 && hasNamesOnly) {
      owner.isNameOnly = true;
    } else if (lines.size() > 2) {
      address(owner, lines);
    } else {
      diagnostics.report(Diagnostics.nameAndAddressInOneLine(row.cells().get(0).span()));
    }
    int shift = columns.containsValue(0) ? 1 : 0;
    columns.forEach((label, column) -> addTick(owner, label, row, column + shift));
    reportWidth(row, columns.values().stream().mapToInt(column -> column + shift + 1).max());
    return Optional.of(owner);
  }

  private void reportWidth(Row row, OptionalInt columns) {
    if (columns.isPresent() && columns.getAsInt() != row.cells().size()) {
      diagnostics.report(
          Diagnostics.rowWidthOfOwner(row.span(), row.cells().size(), columns.getAsInt()));
    }
  }

  /**
   * Adds streets, then city, state and postal code in one line or in three, then an optional
   * country.
   */
  private void address(Owner owner, List<Piece> lines) {
    int end = lines.size();
    if (end > 3 && isCountryBelow(lines.get(end - 2), lines.get(end - 1))) {
      owner.hasCountry = true;
      owner.pieces.put(Box.COUNTRY, lines.subList(end - 1, end));
      end--;
    }
    int city = end > 4 && isPostalCode(lines.get(end - 1)) ? end - 3 : end - 1;
    owner.pieces.put(Box.STREET, lines.subList(1, city));
    owner.pieces.put(Box.CITY, lines.subList(city, end));
  }

  /**
   * Returns whether the last line is a country: it has no digits and is below a postal code, or
   * names a country below a line that ends with a code.
   */
  private boolean isCountryBelow(Piece line, Piece last) {
    boolean named = StateOrCountry.ofName(text(last)).filter(StateOrCountry::isForeign).isPresent();
    return (isPostalCode(line) && !Characters.hasDigit(text(last)))
        || (named
            && (CityLine.of(tree.source(), List.of(line)).state() > 0
                || CITY_AND_CODE.matcher(text(line)).matches()));
  }

  private boolean isPostalCode(Piece line) {
    return POSTAL_CODE.matcher(text(line)).matches();
  }

  private String text(Piece piece) {
    return PlainText.of(tree.source(), piece.start(), piece.end());
  }

  private void addTick(Owner owner, Label label, Row row, int column) {
    if (column >= row.cells().size()) {
      return;
    }
    Cell cell = row.cells().get(column);
    boolean isBox = !cell.isEmpty() && cell.tokens().get(0).getType() == FilingLexer.CHECK_BOX;
    String box = isBox ? cell.tokens().get(0).getText() : "";
    boolean ticked = isBox ? CheckBoxes.isTicked(box) : !cell.isEmpty();
    owner.ticks.put(
        label, new Tick(ticked, CheckBoxes.isReadable(box), Optional.of(cell.span()), cell.span()));
    int start = isBox ? cell.tokens().get(0).getStopIndex() + 1 : cell.start();
    boolean isMark = isBox ? cell.tokens().size() == 1 : cell.text().length() <= 1;
    if (!cell.isEmpty() && !isMark && label.takesText()) {
      SourceSpan text = Spans.content(tree, start, cell.end());
      owner
          .pieces
          .computeIfAbsent(Box.RELATIONSHIP, key -> new ArrayList<>())
          .add(new Piece(text.start(), text.end()));
    }
  }

  /** Returns the lines of a cell, between breaks. */
  private List<Piece> lines(Cell cell) {
    List<Piece> lines = new ArrayList<>();
    int start = cell.start();
    for (int i = 0; i < cell.tokens().size(); i++) {
      Token token = cell.tokens().get(i);
      if (token.getType() == FilingLexer.BREAK) {
        add(lines, start, token.getStartIndex());
        start = token.getStopIndex() + 1;
      } else if (token.getType() == FilingLexer.MARKER) {
        boolean isText = !Marker.isUnmistakable(token);
        cover.addMarker(token, isText);
        if (!isText) {
          add(lines, start, token.getStartIndex());
          start = token.getStopIndex() + 1;
        }
      }
    }
    add(lines, start, cell.end());
    return lines;
  }

  private void add(List<Piece> lines, int start, int end) {
    SourceSpan span = Spans.content(tree, start, Math.max(start, end));
    if (!span.isEmpty()) {
      lines.add(new Piece(span.start(), span.end()));
    }
  }
}
