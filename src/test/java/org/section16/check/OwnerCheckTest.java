package org.section16.check;

import static org.section16.check.EditedDocuments.EARLY_ROWS;
import static org.section16.check.EditedDocuments.FORM_4;
import static org.section16.check.EditedDocuments.JOINT;
import static org.section16.check.EditedDocuments.XML;
import static org.section16.check.EditedDocuments.after;
import static org.section16.testing.DiagnosticsSubject.assertThat;

import org.junit.jupiter.api.Test;

final class OwnerCheckTest {
  @Test
  void anOwnerIsNamedOnce() {
    assertThat(after(JOINT, "<u>FARNAM STREET PARTNERS LP /MN</u>", "<u>Cabillot Raymond E</u>"))
        .areExactly(
            "38:48: warning: reporting owner 'Cabillot Raymond E' is listed twice [duplicate-owner]");
  }

  @Test
  void twoOwnersHaveTwoNames() {
    assertThat(after(JOINT)).areEmpty();
  }

  @Test
  void boxSixAgreesWithTheNumberOfOwners() {
    assertThat(
            after(
                EARLY_ROWS,
                "<input checked=\"\" type=\"checkbox\"/> Form filed by One",
                "<input type=\"checkbox\"/> Form filed by One",
                "<input type=\"checkbox\"/> Form filed by More",
                "<input checked=\"\" type=\"checkbox\"/> Form filed by More"))
        .areExactly(
            "20:190: warning: box 6 says more than one reporting person, but there is one [filing-group]");
  }

  @Test
  void boxSixAgreesWithASingleOwner() {
    assertThat(after(EARLY_ROWS)).areEmpty();
  }

  @Test
  void severalOwnersFileJointly() {
    assertThat(
            after(
                JOINT,
                "\n| | 3. Date of Earliest",
                "\n| | [X] Form filed by One Reporting Person |\n| | 3. Date of Earliest"))
        .areExactly(
            "19:5: warning: box 6 says one reporting person, but there are 2 [filing-group]");
  }

  @Test
  void anOfficerHasATitle() {
    assertThat(after(FORM_4, " <u>EVP, Worldwide Field Ops</u>", ""))
        .areExactly(
            "16:366: warning: box 'Officer' is checked, but the title is missing [relationship]");
  }

  @Test
  void aTitleRequiresItsBox() {
    assertThat(after(XML, "<isOfficer>1<", "<isOfficer>0<", "<isDirector>0<", "<isDirector>1<"))
        .areExactly(
            "28:21: warning: 'EVP, Worldwide Field Ops' is given for box 'Officer', which is not checked [relationship]");
  }

  @Test
  void anOwnerHasARelationshipToTheIssuer() {
    assertThat(
            after(
                XML,
                "<isOfficer>1<",
                "<isOfficer>0<",
                "<officerTitle>EVP, Worldwide Field Ops</officerTitle>",
                ""))
        .areExactly(
            "24:19: warning: no box for the reporting owner's relationship to the issuer is checked [relationship]");
  }

  @Test
  void otherIsSpecified() {
    assertThat(after(XML, "<isOther>0<", "<isOther>1<"))
        .areExactly(
            "27:16: warning: box 'Other' is checked, but the text is missing [relationship]");
  }
}
