package org.section16.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A transaction code from General Instruction 8 to Forms 4 and 5. In the schema: {@code
 * transactionCode}.
 */
public enum TransactionCode {
  /** Open market or private purchase of a non-derivative or derivative security. */
  P("open market or private purchase"),
  /** Open market or private sale of a non-derivative or derivative security. */
  S("open market or private sale"),
  /**
   * Transaction voluntarily reported earlier than required; used in column V, kept for old filings.
   */
  V("voluntarily reported earlier than required"),
  /** Grant, award or other acquisition under Rule 16b-3(d). */
  A("grant, award or other acquisition (Rule 16b-3(d))"),
  /** Disposition to the issuer under Rule 16b-3(e). */
  D("disposition to the issuer (Rule 16b-3(e))"),
  /** Payment of exercise price or tax liability by delivering or withholding securities. */
  F("payment of exercise price or tax by delivering or withholding securities"),
  /** Discretionary transaction under Rule 16b-3(f). */
  I("discretionary transaction (Rule 16b-3(f))"),
  /** Exercise or conversion of a derivative security exempted under Rule 16b-3. */
  M("exercise or conversion of a derivative security exempted by Rule 16b-3"),
  /** Conversion of a derivative security. */
  C("conversion of a derivative security"),
  /** Expiration of a short derivative position. */
  E("expiration of a short derivative position"),
  /** Expiration or cancellation of a long derivative position with value received. */
  H("expiration or cancellation of a long derivative position with value received"),
  /** Exercise of an out-of-the-money derivative security. */
  O("exercise of an out-of-the-money derivative security"),
  /** Exercise of an in-the-money or at-the-money derivative security. */
  X("exercise of an in-the-money or at-the-money derivative security"),
  /** Bona fide gift. */
  G("bona fide gift"),
  /** Small acquisition under Rule 16a-6. */
  L("small acquisition (Rule 16a-6)"),
  /** Acquisition or disposition by will or the laws of descent and distribution. */
  W("acquisition or disposition by will or the laws of descent"),
  /** Deposit into or withdrawal from a voting trust. */
  Z("deposit into or withdrawal from a voting trust"),
  /** Other acquisition or disposition, described in a footnote. */
  J("other acquisition or disposition, described in a footnote"),
  /**
   * Transaction in an equity swap; printed as a suffix ({@code J/K}), on its own only in old
   * filings.
   */
  K("transaction in an equity swap or similar instrument"),
  /** Disposition due to a tender of shares in a change of control. */
  U("tender of shares in a change of control");

  private static final Map<String, TransactionCode> BY_LETTER =
      Arrays.stream(values()).collect(toUnmodifiableMap(Enum::name, identity()));

  private final String meaning;

  TransactionCode(String meaning) {
    this.meaning = meaning;
  }

  /** Returns a short description of the code. */
  public String meaning() {
    return meaning;
  }

  /** Returns the code with the letter {@code letter}. */
  public static Optional<TransactionCode> of(String letter) {
    return Optional.ofNullable(BY_LETTER.get(letter));
  }
}
