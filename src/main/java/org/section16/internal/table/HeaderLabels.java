package org.section16.internal.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.section16.antlr.FilingLexer;
import org.section16.internal.markdown.Entities;
import org.section16.internal.row.Cell;
import org.section16.internal.row.Row;
import org.section16.internal.row.Tokens;
import org.section16.internal.value.Dates;
import org.section16.internal.value.Numbers;
import org.section16.model.TableColumn;

/**
 * Recognises the captions of table columns, however they are numbered, hyphenated or emphasised.
 */
final class HeaderLabels {
  /** The beginnings of the captions in the first header row, and the columns below each. */
  private static final List<Caption> CAPTIONS =
      List.of(
          new Caption("titleofsecurity", TableColumn.TITLE),
          new Caption("titleofderivativesecurity", TableColumn.TITLE),
          new Caption("transactiondate", TableColumn.TRANSACTION_DATE),
          new Caption("adeemedexecutiondate", TableColumn.DEEMED_DATE),
          new Caption("deemedexecutiondate", TableColumn.DEEMED_DATE),
          new Caption("transactioncode", TableColumn.CODE, TableColumn.EARLY),
          new Caption(
              "securitiesacquired",
              TableColumn.AMOUNT,
              TableColumn.ACQUIRED_DISPOSED,
              TableColumn.PRICE),
          new Caption(
              "numberofderivativesecuritiesacquired", TableColumn.ACQUIRED, TableColumn.DISPOSED),
          new Caption("numberofderivativesecuritiesbeneficially", TableColumn.OWNED),
          new Caption("amountofsecurities", TableColumn.OWNED),
          new Caption("ownershipform", TableColumn.DIRECT_INDIRECT),
          new Caption("natureofindirect", TableColumn.NATURE),
          new Caption("natureofbeneficial", TableColumn.NATURE),
          new Caption("natureofownership", TableColumn.NATURE),
          new Caption("conversionorexerciseprice", TableColumn.EXERCISE_PRICE),
          new Caption(
              "dateexercisableandexpirationdate",
              TableColumn.EXERCISE_DATE,
              TableColumn.EXPIRATION_DATE),
          new Caption(
              "titleandamountof", TableColumn.UNDERLYING_TITLE, TableColumn.UNDERLYING_AMOUNT),
          new Caption("priceofderivative", TableColumn.PRICE));

  /** Captions in the second header row, where a cell holds nothing else. */
  private static final List<Caption> LABELS =
      List.of(
          new Caption("code", TableColumn.CODE),
          new Caption("amount", TableColumn.AMOUNT),
          new Caption("aord", TableColumn.ACQUIRED_DISPOSED),
          new Caption("price", TableColumn.PRICE),
          new Caption("dateexercisable", TableColumn.EXERCISE_DATE),
          new Caption("expirationdate", TableColumn.EXPIRATION_DATE),
          new Caption("title", TableColumn.UNDERLYING_TITLE),
          new Caption("amountornumberofshares", TableColumn.UNDERLYING_AMOUNT),
          new Caption("numberofderivativesecurities"));

  /** The rest of a caption after a line break: {@code (Instr. 3, 4 and 5)}. */
  private static final Pattern INSTRUCTION =
      Pattern.compile("(?i)\\(?\\s*(?:Instr\\.?\\s*[3-8][3-8, and]*|Month/Day/Year)\\s*\\)?");

  private static final int MAX_INSTRUCTION_LENGTH = 60;

  /** No row of values has this many cells that look like captions. */
  private static final int MIN_CAPTIONS = 3;

  private static final TrieNode ROOT = trie();

  private HeaderLabels() {}

  /** The letters of a caption, and the columns below it. */
  private record Caption(String letters, List<TableColumn> columns) {
    Caption(String letters, TableColumn... columns) {
      this(letters, List.of(columns));
    }
  }

  /** A node of the trie of captions and labels. */
  private static final class TrieNode {
    private final @Nullable TrieNode[] next = new TrieNode[26];
    private boolean isCaption;
    private boolean isLabel;
    private List<TableColumn> columns = List.of();

    TrieNode add(String text) {
      TrieNode at = this;
      for (int i = 0; i < text.length(); i++) {
        int letter = text.charAt(i) - 'a';
        TrieNode known = at.next[letter];
        at.next[letter] = known == null ? new TrieNode() : known;
        at = requireNonNull(at.next[letter]);
      }
      return at;
    }
  }

  private static TrieNode trie() {
    TrieNode root = new TrieNode();
    for (Caption caption : CAPTIONS) {
      TrieNode end = root.add(caption.letters());
      end.isCaption = true;
      end.columns = caption.columns();
    }
    for (Caption label : LABELS) {
      TrieNode end = root.add(label.letters());
      end.isLabel = true;
      end.columns = label.columns();
    }
    return root;
  }

  /** Returns the columns below the caption in {@code cell}; none if it has no caption. */
  static List<TableColumn> columns(Cell cell) {
    TrieNode end = follow(cell);
    if (end.isCaption || end.isLabel) {
      return end.columns;
    }
    return isColumnLetter(cell.text()) ? columnOfLetter(cell.text()) : List.of();
  }

  private static List<TableColumn> columnOfLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      int letter = letter(text.charAt(i));
      if (letter >= 0) {
        return switch ('a' + letter) {
          case 'v' -> List.of(TableColumn.EARLY);
          case 'a' -> List.of(TableColumn.ACQUIRED);
          case 'd' -> List.of(TableColumn.DISPOSED);
          default -> List.of();
        };
      }
    }
    return List.of();
  }

  /** Returns whether a row holds captions of columns rather than values. */
  static boolean isHeader(Row row) {
    int captions = 0;
    int instructions = 0;
    int others = 0;
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size() && others - captions <= cells.size() - i; i++) {
      if (!cells.get(i).isEmpty()) {
        if (isCaption(cells.get(i))) {
          captions++;
        } else if (isInstruction(cells.get(i))) {
          instructions++;
        } else if (!isColumnLetter(cells.get(i).text())) {
          others++;
        }
      }
    }
    return captions + instructions > 0
        ? captions + instructions > others
        : others == 0 && hasBracketedLetter(row);
  }

  private static boolean isInstruction(Cell cell) {
    return cell.end() - cell.start() <= MAX_INSTRUCTION_LENGTH
        && mayBeInstruction(cell.text())
        && INSTRUCTION.matcher(cell.text()).matches();
  }

  /** A quick test before the pattern: most cells begin with another letter. */
  private static boolean mayBeInstruction(String text) {
    return !text.isEmpty() && "(IiMm".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Returns how many cells of a row are captions with values after them, where the converter lost
   * the line feed between a header and the first row; 0 if the row is only one of the two.
   */
  static int captionsBeforeValues(Row row) {
    int captions = 0;
    int last = -1;
    int cells = row.cells().size();
    for (int i = 0; i < cells && captions + cells - i >= MIN_CAPTIONS; i++) {
      if (captions == 0 && i > 0 && !row.cells().get(i - 1).isEmpty()) {
        return 0;
      }
      if (isCaption(row.cells().get(i))) {
        if (captions == 0 && endsWithCaption(row)) {
          return 0;
        }
        captions++;
        last = i;
      }
    }
    if (captions < MIN_CAPTIONS) {
      return 0;
    }
    for (Cell cell : row.cells().subList(last + 1, row.cells().size())) {
      String text = cell.valueText();
      if (Dates.parse(text).isPresent() || (text.length() > 1 && Numbers.parse(text).isPresent())) {
        return last + 1;
      }
    }
    return 0;
  }

  /** A quick test that recognises most headers by their last cell: no values follow. */
  private static boolean endsWithCaption(Row row) {
    int last = row.cells().size() - 1;
    while (last > 0 && row.cells().get(last).isEmpty()) {
      last--;
    }
    return isCaption(row.cells().get(last));
  }

  /** The grammar recognises intact captions; damaged ones are recognised by their letters. */
  private static boolean isCaption(Cell cell) {
    Tokens tokens = cell.tokens();
    int first = tokens.isEmpty() ? Token.INVALID_TYPE : tokens.type(0);
    if (first == FilingLexer.COLUMN_CAPTION
        || (first == FilingLexer.COLUMN_LABEL && tokens.size() == 1)) {
      return true;
    }
    TrieNode end = follow(cell);
    return end.isCaption || end.isLabel;
  }

  private static boolean hasBracketedLetter(Row row) {
    for (Cell cell : row.cells()) {
      if (cell.text().equals("(A)") || cell.text().equals("(D)")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is a letter above column V, (A) or (D), or has no letters at all. */
  private static boolean isColumnLetter(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      int letter = letter(text.charAt(i));
      if (Character.isDigit(text.charAt(i)) || (letter >= 0 && "vad".indexOf('a' + letter) < 0)) {
        return false;
      }
      letters += letter >= 0 ? 1 : 0;
    }
    return letters <= 1;
  }

  /**
   * Follows the letters of {@code cell} through the trie, whatever is between them. Returns the
   * node of the caption that the cell begins with, or of the label that it is, once or repeated;
   * otherwise the root.
   */
  private static TrieNode follow(Cell cell) {
    String source = cell.tree().source();
    TrieNode at = ROOT;
    @Nullable TrieNode repeated = null;
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = source.charAt(i);
      int letter = letter(c);
      if (letter >= 0) {
        TrieNode next = at.next[letter];
        if (next == null && at.isLabel && (repeated == null || repeated == at)) {
          repeated = at;
          next = ROOT.next[letter];
        }
        if (next == null) {
          return ROOT;
        }
        if (next.isCaption) {
          return next;
        }
        at = next;
      } else if (c == '<' || c == '&') {
        i = endOfMarkup(source, i, cell.end());
      }
    }
    return repeated == null || repeated == at ? at : ROOT;
  }

  /** Returns the end of the tag or entity at {@code start}, or {@code start} if there is none. */
  private static int endOfMarkup(String source, int start, int end) {
    char close = source.charAt(start) == '<' ? '>' : ';';
    int limit = close == '>' ? end : Math.min(end, start + Entities.MAX_LENGTH);
    int at = start + 1;
    // A tag has no other tag inside.
    while (at < limit && source.charAt(at) != close && source.charAt(at) != '<') {
      at++;
    }
    return at < limit && source.charAt(at) == close ? at : start;
  }

  /** Returns the index of a letter in the alphabet, in either case; -1 for any other character. */
  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
  }
}
