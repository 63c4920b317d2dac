package org.section16.internal.cover;

import java.util.Optional;
import org.section16.antlr.FilingLexer;
import org.section16.internal.cover.Cover.Box;
import org.section16.internal.cover.Cover.Label;

/** Knows which captions of the form open a box, close a field inside one, or label a check box. */
final class CoverCaptions {
  private CoverCaptions() {}

  /** Returns the box that a caption opens. */
  static Box box(int type) {
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

  /** Returns the field after a caption: the captions below a field end it and begin the next. */
  static Box fieldAfter(int type, Box box) {
    return switch (type) {
      case FilingLexer.LAST, FilingLexer.FIRST, FilingLexer.MIDDLE -> Box.STREET;
      case FilingLexer.STREET -> Box.CITY;
      case FilingLexer.COUNTRY -> Box.AFTER_COUNTRY;
      case FilingLexer.CITY, FilingLexer.STATE, FilingLexer.ZIP -> Box.COUNTRY;
      default -> box;
    };
  }

  /** Returns whether a token is a caption of another part of the form. */
  static boolean isOtherPart(int type) {
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

  /** Returns the label of a check box, if a token is one. */
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
