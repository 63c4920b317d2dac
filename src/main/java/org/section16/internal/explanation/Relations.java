package org.section16.internal.explanation;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.section16.model.HolderRelation;

/** Determines what kind of holder a name is, by its printed legal form. */
final class Relations {
  private static final Map<HolderRelation, Pattern> FORMS = new EnumMap<>(HolderRelation.class);

  static {
    // In the order of the enum; the first that matches counts.
    form(HolderRelation.TRUST, "\\b(?:trusts?|GRATs?|unitrust|CRUT)\\b(?! company)");
    form(
        HolderRelation.PARTNERSHIP,
        "(?:\\bL\\.?\\s?P\\.?|\\bL\\.?L\\.?L?\\.?P\\.?|\\bpartnership|S\\.?C\\.?Sp\\.?)$");
    form(HolderRelation.LLC, "(?:\\bL\\.?L\\.?C\\.?|limited liability company)$");
    form(
        HolderRelation.CORPORATION,
        "(?:\\bInc\\.?|\\bIncorporated|\\bCorp\\.?|\\bcorporation|\\bLtd\\.?|\\bLimited|\\bCo\\.|\\bcompany|\\bS\\.A\\.|\\bAG|\\bGmbH|\\bN\\.V\\.|\\bB\\.V\\.|\\bN\\.A\\.|\\bplc|\\bS\\.a r\\.l\\.)$");
    form(HolderRelation.SPOUSE, "\\b(?:spouse|wife|husband)s?$");
    form(HolderRelation.CHILD, "\\b(?:child|children|sons?|daughters?)$");
    form(
        HolderRelation.FAMILY,
        "\\b(?:parents?|mother|father|brother|sister|grandchild(?:ren)?|family|.*-in-law)$");
    form(HolderRelation.FOUNDATION, "\\bfoundation\\b");
    form(HolderRelation.PLAN, "\\b(?:IRAs?|plan|individual retirement accounts?|401\\(k\\)|401k)$");
    form(HolderRelation.FUND, "\\bfunds?\\b");
  }

  private static final Pattern RETIREMENT =
      Pattern.compile("(?i)\\b(?:IRAs?|Individual Retirement Accounts?)$");
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?i)^(?:the )?(?:issuer|company|corporation|registrant|reporting persons?|board|compensation committee)\\b.*");

  private Relations() {}

  private static void form(HolderRelation relation, String ending) {
    FORMS.put(relation, Pattern.compile("(?i)" + ending));
  }

  static HolderRelation of(String holder) {
    if (RETIREMENT.matcher(holder).find()) {
      return HolderRelation.PLAN;
    }
    String name = holder.strip();
    for (Map.Entry<HolderRelation, Pattern> form : FORMS.entrySet()) {
      if (form.getValue().matcher(name).find()) {
        return form.getKey();
      }
    }
    return HolderRelation.OTHER;
  }

  static boolean isIssuer(String name) {
    return ISSUER.matcher(name).matches();
  }
}
