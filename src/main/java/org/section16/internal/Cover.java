package org.section16.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;
import org.section16.antlr.FilingLexer;
import org.section16.antlr.FilingTree;

/**
 * What stands in the boxes above the tables, and in those of further owners behind them: for each
 * box its pieces of text and its check boxes, in the order of the document.
 */
final class Cover {
  /** A box of the form, or a field inside one. */
  enum Box {
    NONE,
    NAME,
    STREET,
    CITY,
    COUNTRY,
    AFTER_COUNTRY,
    ISSUER,
    FOREIGN_SYMBOL,
    PERIOD,
    AMENDMENT,
    RELATIONSHIP,
    GROUP
  }

  /** A label beside a check box. */
  enum Label {
    NOT_SUBJECT_TO_SECTION_16,
    AFF_10B5_ONE,
    FORM_3_HOLDINGS,
    FORM_4_TRANSACTIONS,
    DIRECTOR,
    TEN_PERCENT_OWNER,
    OFFICER,
    OTHER,
    ONE_OWNER,
    MORE_OWNERS
  }

  /** A piece of text between two borders, breaks or tags. */
  record Piece(int start, int end) {}

  /**
   * A check box and the place of the label that it belongs to; no box where only ticked ones are
   * shown.
   */
  record Tick(boolean ticked, Optional<SourceSpan> mark, SourceSpan label) {}

  /** One owner's boxes. */
  static final class Owner {
    final SourceSpan caption;
    final Map<Box, List<Piece>> pieces = new EnumMap<>(Box.class);
    final Map<Label, Tick> ticks = new EnumMap<>(Label.class);
    Optional<SourceSpan> relationship = Optional.empty();
    Optional<String> link = Optional.empty();
    boolean country;
    boolean listed;

    Owner(SourceSpan caption) {
      this.caption = caption;
    }

    /** Tells whether the owner comes from the table 'Reporting Owners'. */
    boolean isListed() {
      return listed;
    }

    List<Piece> of(Box box) {
      return pieces.getOrDefault(box, List.of());
    }
  }

  /**
   * What separates two pieces in one line: the ends of emphasis, a rule, tabs and line feeds that
   * were cells: {@code **C/O QUALYS, INC.** **1600 BRIDGE PARKWAY**}.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<=\\S)(?:\\*\\*|__)[ \\t]+(?:\\*\\*|__)(?=\\S)"
              + "|\\*{3,}|-{3,}|_{3,}|\\* \\* \\*|\\t+|&#(?:xA|10);|\\\\+\\||(?<=\\s)[|]+(?=\\s)");

  private final FilingTree tree;
  private final List<Owner> owners = new ArrayList<>();
  private final Map<Box, List<Piece>> pieces = new EnumMap<>(Box.class);
  private final Map<Box, SourceSpan> captions = new EnumMap<>(Box.class);
  private final Map<Label, Tick> ticks = new EnumMap<>(Label.class);
  private Optional<String> issuerLink = Optional.empty();
  private boolean anyMark;
  private Box box = Box.NONE;
  private Optional<Token> pendingMark = Optional.empty();
  private int pieceStart = -1;
  private int pieceEnd = -1;
  private Map<Integer, Box> columns = Map.of();

  Cover(FilingTree tree) {
    this.tree = tree;
  }

  List<Owner> owners() {
    return owners;
  }

  List<Piece> pieces(Box wanted) {
    return pieces.getOrDefault(wanted, List.of());
  }

  Optional<SourceSpan> caption(Box wanted) {
    return Optional.ofNullable(captions.get(wanted));
  }

  Optional<Tick> tick(Label label) {
    return Optional.ofNullable(ticks.get(label));
  }

  Optional<String> issuerLink() {
    return issuerLink;
  }

  /** Tells whether the page shows any check box at all. */
  boolean anyMark() {
    return anyMark;
  }

  /** Reads the rows of a section before the tables, or of one that repeats box 1 behind them. */
  void read(List<Row> rows) {
    for (Row row : rows) {
      read(row);
    }
  }

  /** Adds the owners of the table 'Reporting Owners'. */
  void add(List<Owner> listed) {
    anyMark |= !listed.isEmpty();
    listed.forEach(owner -> owner.listed = true);
    owners.addAll(listed);
  }

  /** Forgets the open box: what follows belongs to another part of the form. */
  void close() {
    endPiece();
    box = Box.NONE;
    columns = Map.of();
    pendingMark = Optional.empty();
  }

  private void read(Row row) {
    Map<Integer, Box> opened = new java.util.HashMap<>();
    boolean hasText = false;
    boolean hasCaption = false;
    int cell = 0;
    int offset = row.outerPipes() ? -1 : 0;
    for (Token token : row.tokens()) {
      int type = token.getType();
      if (type == FilingLexer.CELL) {
        endPiece();
        cell++;
      }
      Box captioned = box(type);
      if (captioned != Box.NONE
          && captioned != Box.STREET
          && captioned != Box.CITY
          && captioned != Box.COUNTRY) {
        hasCaption = true;
        opened.put(cell + offset, captioned);
      } else if (!hasCaption && columns.containsKey(cell + offset) && type != FilingLexer.CELL) {
        box = columns.getOrDefault(cell + offset, box);
      }
      hasText |=
          (type == FilingLexer.TEXT && !isNoise(token))
              || type == FilingLexer.LINK
              || type == FilingLexer.CHECK_BOX;
      read(token, type, captioned);
    }
    endPiece();
    columns = hasCaption && !hasText && opened.size() > 1 ? opened : Map.of();
  }

  private static boolean isNoise(Token token) {
    String text = token.getText();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void read(Token token, int type, Box captioned) {
    Optional<Label> label = label(type);
    if (type == FilingLexer.CHECK_BOX) {
      mark(token);
    } else if (label.isPresent() && !isOnlyText(label.get())) {
      endPiece();
      tick(label.get(), token);
    } else if (captioned != Box.NONE) {
      endPiece();
      enter(captioned, token);
    } else if (ends(type)) {
      link(token);
      if (type == FilingLexer.CELL || !isIssuer()) {
        endPiece();
      }
    } else if (type == FilingLexer.HINT || isMiddle(type)) {
      endPiece();
      box = afterName(type, box);
      if (type == FilingLexer.COUNTRY && !owners.isEmpty()) {
        current().country = true;
      }
    } else if (type == FilingLexer.LINK) {
      link(token);
      extend(token);
    } else if (isBoundary(type)) {
      endPiece();
      box = Box.NONE;
    } else {
      extend(token);
    }
  }

  /** A word that only looks like a check box or a marker is text, where text stands. */
  private void extend(Token token) {
    if (pieceStart < 0) {
      pieceStart = token.getStartIndex();
    }
    pieceEnd = token.getStopIndex() + 1;
  }

  private void endPiece() {
    if (pieceStart >= 0) {
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

  private void addPiece(int start, int end) {
    SourceSpan span = Spans.content(tree, start, end);
    String text = PlainText.of(tree.source(), span.start(), span.end());
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      target(box)
          .computeIfAbsent(box, key -> new ArrayList<>())
          .add(new Piece(span.start(), span.end()));
    }
  }

  private Map<Box, List<Piece>> target(Box field) {
    return switch (field) {
      case NAME, STREET, CITY, COUNTRY, AFTER_COUNTRY, RELATIONSHIP ->
          owners.isEmpty() ? pieces : current().pieces;
      case NONE, ISSUER, FOREIGN_SYMBOL, PERIOD, AMENDMENT, GROUP -> pieces;
    };
  }

  private Owner current() {
    return owners.get(owners.size() - 1);
  }

  private void enter(Box captioned, Token token) {
    box = captioned;
    pendingMark = Optional.empty();
    SourceSpan span = tree.span(token);
    if (captioned == Box.NAME) {
      owners.add(new Owner(span));
    } else if (captioned == Box.RELATIONSHIP && !owners.isEmpty()) {
      current().relationship = Optional.of(span);
    }
    captions.putIfAbsent(captioned, span);
  }

  private boolean isIssuer() {
    return box == Box.ISSUER || box == Box.FOREIGN_SYMBOL;
  }

  /** The word 'Director' in a name or title is no label of a check box. */
  private boolean isOnlyText(Label label) {
    boolean elsewhere = box != Box.RELATIONSHIP && box != Box.NONE;
    boolean again = !owners.isEmpty() && current().ticks.containsKey(label);
    return isRelationship(label) && (elsewhere || again);
  }

  /** {@code [X]} may be a ticker, and X an initial. */
  private void mark(Token token) {
    if (box != Box.NONE && box != Box.RELATIONSHIP && box != Box.GROUP && box != Box.COUNTRY) {
      extend(token);
      return;
    }
    anyMark = true;
    endPiece();
    pendingMark = Optional.of(token);
  }

  private void tick(Label label, Token token) {
    SourceSpan span = tree.span(token);
    String inside = CheckBoxes.before(token.getText());
    Optional<SourceSpan> mark = pendingMark.map(tree::span);
    boolean ticked = pendingMark.map(found -> CheckBoxes.isTicked(found.getText())).orElse(false);
    if (!inside.isEmpty()) {
      anyMark = true;
      mark = Optional.of(span);
      ticked = CheckBoxes.isTicked(inside);
    }
    pendingMark = Optional.empty();
    boolean ofOwner = isRelationship(label);
    Map<Label, Tick> target = ofOwner && !owners.isEmpty() ? current().ticks : ticks;
    target.putIfAbsent(label, new Tick(ticked, mark, span));
    if (!ofOwner && label != Label.ONE_OWNER && label != Label.MORE_OWNERS) {
      box = Box.NONE;
    } else if (ofOwner && box == Box.NONE) {
      box = Box.RELATIONSHIP;
    }
  }

  private static boolean isRelationship(Label label) {
    return label == Label.DIRECTOR
        || label == Label.TEN_PERCENT_OWNER
        || label == Label.OFFICER
        || label == Label.OTHER;
  }

  private void link(Token token) {
    String text = token.getText();
    int cik = text.toUpperCase(java.util.Locale.ROOT).indexOf("CIK=");
    if (cik < 0) {
      return;
    }
    int end = cik + 4;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    String number = text.substring(cik + 4, end);
    if (number.isEmpty()) {
      return;
    }
    if (box == Box.NAME && !owners.isEmpty()) {
      current().link = Optional.of(number);
    } else if (box == Box.ISSUER) {
      issuerLink = Optional.of(number);
    }
  }

  private static Box box(int type) {
    return switch (type) {
      case FilingLexer.NAME_AND_ADDRESS -> Box.NAME;
      case FilingLexer.ISSUER_NAME -> Box.ISSUER;
      case FilingLexer.FOREIGN_SYMBOL -> Box.FOREIGN_SYMBOL;
      case FilingLexer.PERIOD -> Box.PERIOD;
      case FilingLexer.AMENDMENT -> Box.AMENDMENT;
      case FilingLexer.RELATIONSHIP -> Box.RELATIONSHIP;
      case FilingLexer.GROUP_FILING -> Box.GROUP;
      default -> Box.NONE;
    };
  }

  /** The captions below a field end it and begin the next. */
  private static Box afterName(int type, Box box) {
    return switch (type) {
      case FilingLexer.LAST, FilingLexer.FIRST, FilingLexer.MIDDLE -> Box.STREET;
      case FilingLexer.STREET -> Box.CITY;
      case FilingLexer.COUNTRY -> Box.AFTER_COUNTRY;
      case FilingLexer.CITY, FilingLexer.STATE, FilingLexer.ZIP -> Box.COUNTRY;
      default -> box;
    };
  }

  private static boolean isMiddle(int type) {
    return switch (type) {
      case FilingLexer.LAST,
          FilingLexer.FIRST,
          FilingLexer.MIDDLE,
          FilingLexer.STREET,
          FilingLexer.CITY,
          FilingLexer.STATE,
          FilingLexer.ZIP,
          FilingLexer.COUNTRY ->
          true;
      default -> false;
    };
  }

  private static boolean ends(int type) {
    return type == FilingLexer.CELL || type == FilingLexer.TAG || type == FilingLexer.BREAK;
  }

  /** Captions of other parts of the form. */
  private static boolean isBoundary(int type) {
    return switch (type) {
      case FilingLexer.FORM_NUMBER,
          FilingLexer.AGENCY,
          FilingLexer.STATEMENT_TITLE,
          FilingLexer.AUTHORITY,
          FilingLexer.OMB,
          FilingLexer.NO_SECURITIES,
          FilingLexer.REPORTING_OWNERS ->
          true;
      default -> false;
    };
  }

  /** The label of a check box that a token is. */
  static Optional<Label> label(int type) {
    return switch (type) {
      case FilingLexer.EXIT_BOX -> Optional.of(Label.NOT_SUBJECT_TO_SECTION_16);
      case FilingLexer.PLAN_BOX -> Optional.of(Label.AFF_10B5_ONE);
      case FilingLexer.FORM_3_HOLDINGS_BOX -> Optional.of(Label.FORM_3_HOLDINGS);
      case FilingLexer.FORM_4_TRANSACTIONS_BOX -> Optional.of(Label.FORM_4_TRANSACTIONS);
      case FilingLexer.DIRECTOR -> Optional.of(Label.DIRECTOR);
      case FilingLexer.TEN_PERCENT_OWNER -> Optional.of(Label.TEN_PERCENT_OWNER);
      case FilingLexer.OFFICER -> Optional.of(Label.OFFICER);
      case FilingLexer.OTHER -> Optional.of(Label.OTHER);
      case FilingLexer.ONE_OWNER -> Optional.of(Label.ONE_OWNER);
      case FilingLexer.MORE_OWNERS -> Optional.of(Label.MORE_OWNERS);
      default -> Optional.empty();
    };
  }
}
