package org.section16.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;
import org.section16.internal.Cover.Box;
import org.section16.internal.Cover.Label;
import org.section16.internal.Cover.Piece;
import org.section16.internal.Cover.Tick;

/**
 * Follows the words of the cover: a caption opens a box, text behind it belongs to the box, a check
 * box to the label that follows. Captions may also stand in one row and their values in the next.
 */
final class CoverFlow {
  /**
   * What separates two pieces in one line: the ends of emphasis, a rule, tabs and line feeds that
   * were cells: {@code **C/O QUALYS, INC.** **1600 BRIDGE PARKWAY**}.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<=\\S)(?:\\*\\*|__)[ \\t]+(?:\\*\\*|__)(?=\\S)"
              + "|\\*{3,}|-{3,}|_{3,}|\\* \\* \\*|\\t+|&#(?:xA|10);|(?<!\\\\)\\\\++\\||(?<=\\s)[|]+(?=\\s)");

  private static final String PARAMETER = "CIK=";

  private final FilingTree tree;
  private final Cover cover;
  private Box box = Box.NONE;
  private Optional<Token> pendingMark = Optional.empty();
  private int pieceStart = -1;
  private int pieceEnd = -1;
  private Map<Integer, Box> columns = Map.of();

  CoverFlow(FilingTree tree, Cover cover) {
    this.tree = tree;
    this.cover = cover;
  }

  /** Reads the rows of a section before the tables, or of one that repeats box 1 behind them. */
  void read(List<Row> rows) {
    for (Row row : rows) {
      read(row);
    }
  }

  /** Forgets the open box: what follows belongs to another part of the form. */
  void close() {
    endPiece();
    box = Box.NONE;
    columns = Map.of();
    pendingMark = Optional.empty();
  }

  private void read(Row row) {
    Map<Integer, Box> opened = Map.of();
    boolean hasText = false;
    boolean hasCaption = false;
    int cell = 0;
    int offset = row.outerPipes() ? -1 : 0;
    Tokens tokens = row.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int type = token.getType();
      if (type == FilingLexer.CELL) {
        endPiece();
        cell++;
        continue;
      }
      Box captioned = Tokens.isText(type) ? Box.NONE : CoverCaptions.box(type);
      if (captioned != Box.NONE) {
        opened = hasCaption ? opened : new HashMap<>();
        hasCaption = true;
        opened.put(cell + offset, captioned);
      } else if (!columns.isEmpty() && !hasCaption) {
        box = columns.getOrDefault(cell + offset, box);
      }
      hasText =
          hasText
              || (Tokens.isText(type) && !isNoise(token))
              || type == FilingLexer.LINK
              || type == FilingLexer.CHECK_BOX;
      if (Tokens.isText(type)) {
        extend(token);
      } else {
        read(token, type, captioned);
      }
    }
    endPiece();
    columns = hasCaption && !hasText && opened.size() > 1 ? opened : Map.of();
  }

  private boolean isNoise(Token token) {
    String source = tree.source();
    for (int i = token.getStartIndex(); i <= token.getStopIndex(); i++) {
      if (Character.isLetterOrDigit(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void read(Token token, int type, Box captioned) {
    if (CoverCaptions.endsPiece(type)) {
      if (isAnchor(token)) {
        link(token);
      }
      if (!isIssuer()) {
        endPiece();
      }
      return;
    }
    Optional<Label> label = CoverCaptions.label(type);
    if (type == FilingLexer.CHECK_BOX) {
      mark(token);
    } else if (label.isPresent() && !isOnlyText(label.get())) {
      endPiece();
      tick(label.get(), token);
    } else if (captioned != Box.NONE) {
      endPiece();
      enter(captioned, token);
    } else if (type == FilingLexer.HINT || CoverCaptions.isFieldCaption(type)) {
      endPiece();
      box = CoverCaptions.fieldAfter(type, box);
      if (type == FilingLexer.CITY) {
        cover.currentOwner().ifPresent(owner -> owner.place = Optional.of(tree.span(token)));
      }
      if (type == FilingLexer.COUNTRY) {
        cover.currentOwner().ifPresent(owner -> owner.country = true);
      }
    } else if (type == FilingLexer.LINK) {
      link(token);
      extend(token);
    } else if (CoverCaptions.isOtherPart(type)) {
      endPiece();
      box = Box.NONE;
    } else if (type == FilingLexer.MARKER) {
      marker(token);
    } else {
      extend(token);
    }
  }

  /** A raised number is no part of a value, and no number in parentheses is part of a date. */
  private void marker(Token token) {
    boolean raised = Marker.isUnmistakable(token);
    boolean isText = !raised && box != Box.PERIOD && box != Box.AMENDMENT;
    if (raised || box != Box.NONE) {
      cover.addMarker(token, isText);
    }
    if (isText) {
      extend(token);
    } else {
      endPiece();
    }
  }

  /** A word that only looks like a check box or a marker is text, where text stands. */
  private void extend(Token token) {
    if (pieceStart < 0) {
      pieceStart = oddMark().orElse(token).getStartIndex();
    }
    pieceEnd = token.getStopIndex() + 1;
  }

  /** {@code [A]} before text is no mark of a label. */
  private Optional<Token> oddMark() {
    Optional<Token> odd =
        pendingMark.isEmpty()
            ? pendingMark
            : pendingMark.filter(mark -> !CheckBoxes.isReadable(mark.getText()));
    pendingMark = odd.isPresent() ? Optional.empty() : pendingMark;
    return odd;
  }

  private void endPiece() {
    if (box == Box.NONE) {
      // The form's own words
    } else if (pieceStart >= 0 && !mayBeSeparated()) {
      addPiece(pieceStart, pieceEnd);
    } else if (pieceStart >= 0) {
      Matcher separator = SEPARATOR.matcher(tree.source()).region(pieceStart, pieceEnd);
      int from = pieceStart;
      while (separator.find()) {
        addPiece(from, separator.start());
        from = separator.end();
      }
      addPiece(from, pieceEnd);
    }
    pieceStart = -1;
  }

  /** Tells whether the piece has characters that separators are made of. */
  private boolean mayBeSeparated() {
    String source = tree.source();
    for (int i = pieceStart; i < pieceEnd; i++) {
      switch (source.charAt(i)) {
        case '\t', '|' -> {
          return true;
        }
        case '&' -> {
          if (source.startsWith("&#", i)) {
            return true;
          }
        }
        case '*', '_', '-' -> {
          char next = i + 1 < pieceEnd ? source.charAt(i + 1) : 'x';
          if (next == source.charAt(i) || next == ' ') {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private void addPiece(int start, int end) {
    SourceSpan span = Spans.content(tree, start, end);
    if (PlainText.hasLetterOrDigit(tree.source(), span.start(), span.end())) {
      cover.addPiece(box, new Piece(span.start(), span.end()));
    }
  }

  private void enter(Box captioned, Token token) {
    box = captioned;
    pendingMark = Optional.empty();
    cover.addCaption(captioned, tree.span(token));
  }

  private boolean isIssuer() {
    return box == Box.ISSUER || box == Box.FOREIGN_SYMBOL;
  }

  /** The word 'Director' in a name or title is no label of a check box. */
  private boolean isOnlyText(Label label) {
    boolean elsewhere = box != Box.RELATIONSHIP && box != Box.NONE;
    boolean again =
        cover.currentOwner().filter(owner -> owner.ticks.containsKey(label)).isPresent();
    return label.isRelationship() && (elsewhere || again);
  }

  /** {@code [X]} may be a ticker, and X an initial. */
  private void mark(Token token) {
    if (!mayHoldMark()) {
      extend(token);
      return;
    }
    endPiece();
    if (CheckBoxes.isReadable(token.getText())) {
      cover.addMark();
    }
    pendingMark = Optional.of(token);
  }

  private void tick(Label label, Token token) {
    SourceSpan span = tree.span(token);
    String inside = CheckBoxes.before(token.getText());
    if (!inside.isEmpty() || pendingMark.isPresent()) {
      cover.addMark();
    }
    Optional<SourceSpan> mark = inside.isEmpty() ? pendingMark.map(tree::span) : Optional.of(span);
    String shown = inside.isEmpty() ? pendingMark.map(Token::getText).orElse("") : inside;
    cover.addTick(
        label, new Tick(CheckBoxes.isTicked(shown), CheckBoxes.isReadable(shown), mark, span));
    pendingMark = Optional.empty();
    boolean ofGroup = label == Label.ONE_OWNER || label == Label.MORE_OWNERS;
    if (label.isRelationship()) {
      box = box == Box.NONE ? Box.RELATIONSHIP : box;
    } else if (!ofGroup) {
      box = Box.NONE;
    }
  }

  /** Names and addresses hold none, but the next label may stand behind a date. */
  private boolean mayHoldMark() {
    return switch (box) {
      case NONE, RELATIONSHIP, GROUP, COUNTRY, AFTER_COUNTRY, PERIOD, AMENDMENT -> true;
      case NAME, STREET, CITY, ISSUER, FOREIGN_SYMBOL -> false;
    };
  }

  /** {@code <a href="/cgi-bin/browse-edgar?action=getcompany&CIK=0001234567">} */
  private boolean isAnchor(Token token) {
    return token.getType() == FilingLexer.TAG
        && (tree.source().charAt(token.getStartIndex() + 1) | ' ') == 'a';
  }

  private void link(Token token) {
    String source = tree.source();
    int last = token.getStopIndex() - PARAMETER.length();
    for (int at = token.getStartIndex() + 1; at <= last; at++) {
      if ((source.charAt(at) | ' ') == 'c'
          && source.regionMatches(true, at, PARAMETER, 0, PARAMETER.length())) {
        int start = at + PARAMETER.length();
        int end = start;
        while (end <= token.getStopIndex() && Character.isDigit(source.charAt(end))) {
          end++;
        }
        if (end > start) {
          cover.addLink(box, Ciks.of(source.substring(start, end)));
        }
        return;
      }
    }
  }
}
