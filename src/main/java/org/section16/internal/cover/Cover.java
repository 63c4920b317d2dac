package org.section16.internal.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.section16.SourceSpan;

/**
 * The contents of the boxes above the tables, and of those of further owners after them: the pieces
 * of text and the check boxes of each box, in the order of the document.
 */
public final class Cover {
  /** A box of the form, or a field inside one. */
  public enum Box {
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
  public enum Label {
    NOT_SUBJECT_TO_SECTION_16,
    AFF_10B5_ONE,
    FORM_3_HOLDINGS,
    FORM_4_TRANSACTIONS,
    DIRECTOR,
    TEN_PERCENT_OWNER,
    OFFICER,
    OTHER,
    ONE_OWNER,
    MORE_OWNERS;

    /** Returns the words of the form for the labels of box 5. */
    String words() {
      return switch (this) {
        case DIRECTOR -> "Director";
        case TEN_PERCENT_OWNER -> "10% Owner";
        case OFFICER -> "Officer";
        case OTHER -> "Other";
        case NOT_SUBJECT_TO_SECTION_16,
            AFF_10B5_ONE,
            FORM_3_HOLDINGS,
            FORM_4_TRANSACTIONS,
            ONE_OWNER,
            MORE_OWNERS ->
            name();
      };
    }

    /** Returns whether the label is a sentence that continues after its first words. */
    boolean isSentence() {
      return this == NOT_SUBJECT_TO_SECTION_16 || this == AFF_10B5_ONE;
    }

    /** Returns whether the label asks for a text: a title, or another relationship. */
    boolean takesText() {
      return this == OFFICER || this == OTHER;
    }

    /** Returns whether the label is one of box 6. */
    boolean isGroup() {
      return this == ONE_OWNER || this == MORE_OWNERS;
    }

    /** Returns whether the label is one of box 5, which each owner has. */
    boolean isRelationship() {
      return this == DIRECTOR || this == TEN_PERCENT_OWNER || this == OFFICER || this == OTHER;
    }
  }

  /** A piece of text between two borders, breaks or tags. */
  record Piece(int start, int end) {}

  /**
   * A check box and the place of its label; without a mark where the page shows only ticked boxes.
   */
  record Tick(boolean isTicked, boolean isReadable, Optional<SourceSpan> mark, SourceSpan label) {
    boolean isEmptyBox() {
      return mark.isPresent() && isReadable && !isTicked;
    }
  }

  /** One owner's boxes. */
  static final class Owner {
    final SourceSpan caption;
    final Map<Box, List<Piece>> pieces = new EnumMap<>(Box.class);
    final Map<Label, Tick> ticks = new EnumMap<>(Label.class);
    Optional<SourceSpan> relationship = Optional.empty();
    Optional<String> link = Optional.empty();
    Optional<SourceSpan> place = Optional.empty();
    boolean hasCountry;
    boolean isListed;

    /** Whether only the name is given, and box 1 of this owner is elsewhere. */
    boolean isNameOnly;

    Owner(SourceSpan caption) {
      this.caption = caption;
    }

    /** Returns whether the owner comes from the table 'Reporting Owners'. */
    boolean isListed() {
      return isListed;
    }

    /** Returns the last label of box 5 before {@code offset}, or that of its column. */
    Optional<Label> labelBefore(int offset) {
      Optional<Label> last = Optional.empty();
      int at = -1;
      for (Map.Entry<Label, Tick> tick : ticks.entrySet()) {
        int start = tick.getValue().label().start();
        if (start <= offset && start > at) {
          at = start;
          last = Optional.of(tick.getKey());
        }
      }
      return last;
    }

    /** Returns whether a label of box 5 begins between two offsets. */
    boolean hasLabel(int from, int to) {
      for (Tick tick : ticks.values()) {
        if (tick.label().start() >= from && tick.label().start() < to) {
          return true;
        }
      }
      return false;
    }

    /** Returns whether a label has no check box, though empty ones are shown beside others. */
    boolean hasLostBox(Tick label) {
      if (label.mark().isEmpty()) {
        for (Tick other : ticks.values()) {
          if (other.isEmptyBox()) {
            return true;
          }
        }
      }
      return false;
    }

    List<Piece> of(Box box) {
      return pieces.getOrDefault(box, List.of());
    }
  }

  private final List<Owner> owners = new ArrayList<>();
  private final Map<Box, List<Piece>> pieces = new EnumMap<>(Box.class);
  private final Map<Box, SourceSpan> captions = new EnumMap<>(Box.class);
  private final Map<Label, Tick> ticks = new EnumMap<>(Label.class);
  private Optional<String> issuerLink = Optional.empty();
  private final List<Token> markers = new ArrayList<>();
  private final Set<Token> textMarkers = new HashSet<>();
  private final List<SourceSpan> lostTicks = new ArrayList<>();
  private final List<SourceSpan> strays = new ArrayList<>();
  private boolean hasAnyMark;

  public List<Owner> owners() {
    return owners;
  }

  List<Piece> pieces(Box box) {
    return pieces.getOrDefault(box, List.of());
  }

  public Optional<SourceSpan> caption(Box box) {
    return Optional.ofNullable(captions.get(box));
  }

  Optional<Tick> tick(Label label) {
    return Optional.ofNullable(ticks.get(label));
  }

  Optional<String> issuerLink() {
    return issuerLink;
  }

  /** Returns the footnote markers among the words of the boxes. */
  public List<Token> markers() {
    return markers;
  }

  /** Returns whether a marker was read as a part of the text before it. */
  public boolean isText(Token marker) {
    return textMarkers.contains(marker);
  }

  void addMarker(Token marker, boolean isText) {
    markers.add(marker);
    if (isText) {
      textMarkers.add(marker);
    }
  }

  /** Returns whether the page shows any check box at all. */
  boolean hasAnyMark() {
    return hasAnyMark;
  }

  /** Adds the owners of the table 'Reporting Owners'. */
  public void add(List<Owner> listed) {
    hasAnyMark |= !listed.isEmpty();
    listed.forEach(owner -> owner.isListed = true);
    owners.addAll(listed);
  }

  /** Returns the owner whose boxes are being read. */
  Optional<Owner> currentOwner() {
    return owners.isEmpty() ? Optional.empty() : Optional.of(owners.get(owners.size() - 1));
  }

  void addCaption(Box box, SourceSpan span) {
    if (box == Box.NAME) {
      owners.add(new Owner(span));
    } else if (box == Box.RELATIONSHIP) {
      currentOwner().ifPresent(owner -> owner.relationship = Optional.of(span));
    }
    captions.putIfAbsent(box, span);
  }

  void addPiece(Box box, Piece piece) {
    piecesOf(box).computeIfAbsent(box, key -> new ArrayList<>()).add(piece);
  }

  private Map<Box, List<Piece>> piecesOf(Box box) {
    return switch (box) {
      case NAME, STREET, CITY, COUNTRY, AFTER_COUNTRY, RELATIONSHIP ->
          currentOwner().map(owner -> owner.pieces).orElse(pieces);
      case NONE, ISSUER, FOREIGN_SYMBOL, PERIOD, AMENDMENT, GROUP -> pieces;
    };
  }

  void addMark() {
    hasAnyMark = true;
  }

  /** Adds a label without its check box, and returns whether it is the first of its kind. */
  boolean addLabel(Label label, SourceSpan span) {
    Tick none = new Tick(false, true, Optional.empty(), span);
    return ticksOf(label).putIfAbsent(label, none) == null;
  }

  void setTick(Label label, Tick tick) {
    ticksOf(label).put(label, tick);
  }

  private Map<Label, Tick> ticksOf(Label label) {
    return label.isRelationship() ? currentOwner().map(owner -> owner.ticks).orElse(ticks) : ticks;
  }

  /** Adds a ticked box without a readable label. */
  void addLostTick(SourceSpan span) {
    lostTicks.add(span);
  }

  List<SourceSpan> lostTicks() {
    return lostTicks;
  }

  /** Adds text in a box that belongs to none of its fields. */
  void addStray(SourceSpan span) {
    strays.add(span);
  }

  List<SourceSpan> strays() {
    return strays;
  }

  /** Returns how many pieces of text {@code box} has so far. */
  int count(Box box) {
    return piecesOf(box).getOrDefault(box, List.of()).size();
  }

  /** Removes and returns the pieces of {@code box} from index {@code first} on. */
  List<Piece> removePieces(Box box, int first) {
    List<Piece> all = piecesOf(box).getOrDefault(box, new ArrayList<>());
    List<Piece> last = all.subList(first, all.size());
    List<Piece> removed = List.copyOf(last);
    last.clear();
    return removed;
  }

  /** Keeps the CIK in a link around the name in {@code box}. */
  void addLink(Box box, String cik) {
    if (box == Box.NAME) {
      currentOwner().ifPresent(owner -> owner.link = Optional.of(cik));
    } else if (box == Box.ISSUER) {
      issuerLink = Optional.of(cik);
    }
  }
}
