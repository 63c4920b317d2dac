package org.section16;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section16.model.EntryField;
import org.section16.model.TableEntry;
import org.section16.testing.Documents;

/** The values that are read from single cells, and the diagnostics of damaged ones. */
final class CellValuesTest {
  private static final String DOCUMENT = Documents.filing("form4-option-exercise");
  private static final int LINE = 26;
  private static final Set<DiagnosticCode> SPELLING =
      Set.of(DiagnosticCode.REPAIRED_VALUE, DiagnosticCode.UNREADABLE_VALUE);
  private static final String SALE =
      "| Common Stock | 08/06/2013 | | S ⁽¹⁾ | | 10,000 | D | \\$18.3654 ⁽²⁾ | 55,500 | D | |";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          .5                     ~ 0.5                    ~
          10.                    ~ 10                     ~
          1234567890123456789012 ~ 1234567890123456789012 ~
          N/A                    ~                        ~
          None                   ~                        ~
          —                      ~                        ~
          1O,000                 ~ 10000     ~ warning: '1O,000' in 'Amount' was read as 10000 [repaired-value]
          10 000                 ~ 10000     ~ warning: '10 000' in 'Amount' was read as 10000 [repaired-value]
          10'000                 ~ 10000     ~ warning: '10'000' in 'Amount' was read as 10000 [repaired-value]
          10,0000                ~ 100000    ~ warning: '10,0000' in 'Amount' was read as 100000 [repaired-value]
          1,0000.5               ~ 10000.5   ~ warning: '1,0000.5' in 'Amount' was read as 10000.5 [repaired-value]
          10,000 20,000          ~           ~ error: '10,000 20,000' in 'Amount' is not a number; ignored [unreadable-value]
          ten                    ~           ~ error: 'ten' in 'Amount' is not a number; ignored [unreadable-value]
          """)
  void anAmountIsReadOrReported(
      String printed, @Nullable String value, @Nullable String diagnostic) {
    check(EntryField.TRANSACTION_SHARES, SALE.replace("10,000", printed), value, diagnostic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          $ 5   ~ 5    ~
          S5.25 ~ 5.25 ~ warning: 'S5.25' in 'Price' was read as 5.25 [repaired-value]
          S5    ~ 5    ~ warning: 'S5' in 'Price' was read as 5 [repaired-value]
          $1O   ~ 10   ~ warning: '$1O' in 'Price' was read as 10 [repaired-value]
          Sx    ~      ~ error: 'Sx' in 'Price' is not a number; ignored [unreadable-value]
          $     ~      ~ error: '$' in 'Price' is not a number; ignored [unreadable-value]
          .     ~      ~ error: '.' in 'Price' is not a number; ignored [unreadable-value]
          """)
  void aPriceIsReadOrReported(String printed, @Nullable String value, @Nullable String diagnostic) {
    check(
        EntryField.TRANSACTION_PRICE_PER_SHARE,
        SALE.replace("\\$18.3654 ⁽²⁾", printed),
        value,
        diagnostic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          8/6/2013    ~ 2013-08-06 ~
          2013-8-6    ~ 2013-08-06 ~
          08-06-2013  ~ 2013-08-06 ~
          O8/06/2013  ~ 2013-08-06 ~ warning: 'O8/06/2013' in 'Transaction Date' was read as 2013-08-06 [repaired-value]
          08/ 06/2013 ~ 2013-08-06 ~ warning: '08/ 06/2013' in 'Transaction Date' was read as 2013-08-06 [repaired-value]
          08/06-2013  ~            ~ error: '08/06-2013' in 'Transaction Date' is not a date; ignored [unreadable-value]
          02/30/2013  ~            ~ error: '02/30/2013' in 'Transaction Date' is not a date; ignored [unreadable-value]
          08/06/13    ~            ~ error: '08/06/13' in 'Transaction Date' is not a date; ignored [unreadable-value]
          /06/2013    ~            ~ error: '/06/2013' in 'Transaction Date' is not a date; ignored [unreadable-value]
          08/06/      ~            ~ error: '08/06/' in 'Transaction Date' is not a date; ignored [unreadable-value]
          08/06/20134 ~            ~ error: '08/06/20134' in 'Transaction Date' is not a date; ignored [unreadable-value]
          """)
  void aDateIsReadOrReported(String printed, @Nullable String value, @Nullable String diagnostic) {
    check(EntryField.TRANSACTION_DATE, SALE.replace("08/06/2013", printed), value, diagnostic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          S/K  ~ S ~
          S4   ~ S ~
          s    ~ S ~ warning: 's' in 'Transaction Code' was read as S [repaired-value]
          Ss   ~ S ~ warning: 'Ss' in 'Transaction Code' was read as S [repaired-value]
          so   ~ S ~ warning: 'so' in 'Transaction Code' was read as S [repaired-value]
          S®   ~ S ~ warning: 'S®' in 'Transaction Code' was read as S [repaired-value]
          SIK  ~ S ~ warning: 'SIK' in 'Transaction Code' was read as S/K [repaired-value]
          Q    ~   ~ error: 'Q' in 'Transaction Code' is not a transaction code; ignored [unreadable-value]
          S6   ~   ~ error: 'S6' in 'Transaction Code' is not a transaction code; ignored [unreadable-value]
          sale ~   ~ error: 'sale' in 'Transaction Code' is not a transaction code; ignored [unreadable-value]
          """)
  void aTransactionCodeIsReadOrReported(
      String printed, @Nullable String value, @Nullable String diagnostic) {
    check(EntryField.TRANSACTION_CODE, SALE.replace("S ⁽¹⁾", printed), value, diagnostic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          A   ~ A ~
          d   ~ D ~ warning: 'd' in '(A) or (D)' was read as D [repaired-value]
          D®  ~ D ~ warning: 'D®' in '(A) or (D)' was read as D [repaired-value]
          l   ~   ~ error: 'l' in '(A) or (D)' is not A or D; ignored [unreadable-value]
          DD  ~   ~ error: 'DD' in '(A) or (D)' is not A or D; ignored [unreadable-value]
          """)
  void acquiredOrDisposedOfIsReadOrReported(
      String printed, @Nullable String value, @Nullable String diagnostic) {
    check(
        EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE,
        SALE.replace("| D | \\", "| " + printed + " | \\"),
        value,
        diagnostic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          I  ~ I ~
          i  ~ I ~ warning: 'i' in 'Ownership Form' was read as I [repaired-value]
          l  ~ I ~ warning: 'l' in 'Ownership Form' was read as I [repaired-value]
          1  ~ I ~ warning: '1' in 'Ownership Form' was read as I [repaired-value]
          I. ~ I ~ warning: 'I.' in 'Ownership Form' was read as I [repaired-value]
          ID ~   ~ error: 'ID' in 'Ownership Form' is not D or I; ignored [unreadable-value]
          """)
  void directOrIndirectIsReadOrReported(
      String printed, @Nullable String value, @Nullable String diagnostic) {
    check(
        EntryField.DIRECT_OR_INDIRECT_OWNERSHIP,
        SALE.replace("| D | |", "| " + printed + " | |"),
        value,
        diagnostic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          V  ~ E ~
          v  ~ E ~ warning: 'v' in 'V' was read as V [repaired-value]
          X  ~   ~ error: 'X' in 'V' is not V; ignored [unreadable-value]
          """)
  void columnVIsReadOrReported(
      String printed, @Nullable String value, @Nullable String diagnostic) {
    check(
        EntryField.TRANSACTION_TIMELINESS,
        SALE.replace("| | 10,000", "| " + printed + " | 10,000"),
        value,
        diagnostic);
  }

  /** Reads {@code row} in place of the sale, and checks one of its fields. */
  private static void check(
      EntryField field, String row, @Nullable String value, @Nullable String diagnostic) {
    ParseResult result = Section16.parse(DOCUMENT.replace(SALE, row));

    TableEntry entry = result.filing().nonDerivativeTable().get(1);
    assertThat(field.in(entry).value().map(Object::toString).orElse(null)).isEqualTo(value);
    assertThat(diagnostics(result)).isEqualTo(diagnostic == null ? List.of() : List.of(diagnostic));
  }

  /** Returns the diagnostics of values in the line of the sale, without their places. */
  private static List<String> diagnostics(ParseResult result) {
    return result.diagnostics().stream()
        .filter(found -> found.span().line() == LINE && SPELLING.contains(found.code()))
        .map(found -> found.format("").replaceFirst(":\\d+:\\d+: ", ""))
        .toList();
  }
}
