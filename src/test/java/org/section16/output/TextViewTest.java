package org.section16.output;

import static com.google.common.truth.Truth.assertThat;
import static org.section16.output.SampleFilings.jointAmendment;

import org.junit.jupiter.api.Test;
import org.section16.model.Filing;

final class TextViewTest {
  @Test
  void aFilingIsLaidOutInColumns() {
    assertThat(new TextView(132).render(jointAmendment()))
        .isEqualTo(
            """
            Form 4/A: statement of changes in beneficial ownership
            ======================================================

            Issuer     QUALYS, INC. [QLYS]
            Owner      Wilson John N
                       C/O QUALYS, INC., 1600 BRIDGE PARKWAY, REDWOOD CITY CA 94065
                       Officer: EVP, Worldwide Field Ops
            Owner      Wilson Family Trust, CIK 0001234567
            Period     2013-08-06 (earliest transaction)
            Amends     the filing of 2013-08-07
            Filed by   more than one reporting person
            Boxes      [ ] no longer subject to Section 16   [X] Rule 10b5-1(c) plan

            Table I: non-derivative securities
            ==================================
            Security                   Date        Code  Amount  A/D           Price   Owned  D/I  Nature
                                                                                       after
            -------------------------  ----------  ----  ------  ---  --------------  ------  ---  -----------
            Common Stock               2013-08-06  S(1)  10,000  D    $18.3654(1)(2)  55,500  D
            Class A | Common Stock(1)                                                 55,500  I    By Trust(3)

            Table II: derivative securities
            ===============================
            Security  Exercise  Date           Deemed      Code        Amount  A/D  Price  Exercisable  Underlying              Owned  Ownership
                         price                                                                                                  after
            --------  --------  -------------  ----------  -----  -----------  ---  -----  -----------  --------------------  -------  ---------
            Stock        $4.10  "08/O6/2013"?  2013-08-06  M      10,000.1234  D       $0  (3) to       10,000 Common Stock   140,591  D
            Option                                         early                           2020-11-05
            (right
            to buy)
            Phantom        (2)                             form                                         $1,000,000,000,000.5  $12,000  D
            Units                                          3                                            Common Stock

            Activity
            ========
            Table I, open market: 10,000 disposed of at $18.3654 on average for $183,654.00
            Table II, exercise: 10,000.1234 derivative securities disposed of
            Common Stock, D: 65,500 to 55,500 (-15.27 %)
            Stock Option (right to buy), D: 150,591.1234 to 140,591 (-6.64 %)
            Under a Rule 10b5-1(c) plan

            Explanation of responses
            ========================
            (1) Effected under a Rule 10b5-1 plan.
            (2) The price is a weighted average,
                ranging from $18.00 to $18.81.
            (3) Exercisable immediately. "Quoted" text.

            Remarks
            =======
            Exhibit 24 – Power of Attorney.

            Signatures
            ==========
            /s/ Bruce Posey, 2013-08-07
            """);
  }

  @Test
  void rowsBecomeListsOnANarrowTerminal() {
    assertThat(new TextView(60).render(jointAmendment()))
        .isEqualTo(
            """
            Form 4/A: statement of changes in beneficial ownership
            ======================================================

            Issuer     QUALYS, INC. [QLYS]
            Owner      Wilson John N
                       C/O QUALYS, INC., 1600 BRIDGE PARKWAY, REDWOOD
                       CITY CA 94065
                       Officer: EVP, Worldwide Field Ops
            Owner      Wilson Family Trust, CIK 0001234567
            Period     2013-08-06 (earliest transaction)
            Amends     the filing of 2013-08-07
            Filed by   more than one reporting person
            Boxes      [ ] no longer subject to Section 16   [X] Rule
                       10b5-1(c) plan

            Table I: non-derivative securities
            ==================================
            - Security: Common Stock; Date: 2013-08-06; Code: S(1);
              Amount: 10,000; A/D: D; Price: $18.3654(1)(2); Owned
              after: 55,500; D/I: D
            - Security: Class A | Common Stock(1); Owned after: 55,500;
              D/I: I; Nature: By Trust(3)

            Table II: derivative securities
            ===============================
            - Security: Stock Option (right to buy); Exercise price:
              $4.10; Date: "08/O6/2013"?; Deemed: 2013-08-06; Code: M
              early; Amount: 10,000.1234; A/D: D; Price: $0;
              Exercisable: (3) to 2020-11-05; Underlying: 10,000 Common
              Stock; Owned after: 140,591; Ownership: D
            - Security: Phantom Units; Exercise price: (2); Code: form
              3; Underlying: $1,000,000,000,000.5 Common Stock; Owned
              after: $12,000; Ownership: D

            Activity
            ========
            Table I, open market: 10,000 disposed of at $18.3654 on
              average for $183,654.00
            Table II, exercise: 10,000.1234 derivative securities
              disposed of
            Common Stock, D: 65,500 to 55,500 (-15.27 %)
            Stock Option (right to buy), D: 150,591.1234 to 140,591
              (-6.64 %)
            Under a Rule 10b5-1(c) plan

            Explanation of responses
            ========================
            (1) Effected under a Rule 10b5-1 plan.
            (2) The price is a weighted average,
                ranging from $18.00 to $18.81.
            (3) Exercisable immediately. "Quoted" text.

            Remarks
            =======
            Exhibit 24 – Power of Attorney.

            Signatures
            ==========
            /s/ Bruce Posey, 2013-08-07
            """);
  }

  @Test
  void theEmptyFilingIsOnlyATitle() {
    assertThat(new TextView(120).render(Filing.EMPTY))
        .isEqualTo(
            """
            Unknown form
            ============

            """);
  }
}
