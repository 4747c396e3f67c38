package org.ramure.cohorts.invite;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.Invitee;

/** Which column says what, by its heading or, without headings, by what is in it. */
record CsvColumns(
        int email, int givenName, int familyName, int organisation, int group, boolean headed) {

    private static final int NONE = -1;
    private static final Set<String> EMAIL =
            Set.of(
                    "email",
                    "mail",
                    "courriel",
                    "adresse",
                    "adresseelectronique",
                    "adressemail",
                    "adresseemail",
                    "emailaddress",
                    "mel");
    private static final Set<String> GIVEN = Set.of("prenom", "givenname", "firstname", "first");
    private static final Set<String> FAMILY =
            Set.of("nom", "nomdefamille", "familyname", "lastname", "last", "name", "surname");
    private static final Set<String> BODY =
            Set.of("organisation", "organization", "structure", "association", "entreprise");
    private static final Set<String> GROUP = Set.of("groupe", "group", "equipe", "team");

    /** Reads the first line; empty when no column can be that of addresses. */
    static Optional<CsvColumns> of(List<String> first) {
        List<String> names = first.stream().map(CsvColumns::fold).toList();
        int headed = index(names, EMAIL);
        if (headed != NONE) {
            return Optional.of(
                    new CsvColumns(
                            headed,
                            index(names, GIVEN),
                            index(names, FAMILY),
                            index(names, BODY),
                            index(names, GROUP),
                            true));
        }
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).contains("@")) {
                int given = i == 0 ? 1 : 0;
                int family = i <= 1 ? 2 : 1;
                return Optional.of(new CsvColumns(i, given, family, NONE, NONE, false));
            }
        }
        return Optional.empty();
    }

    Invitee read(List<String> fields) {
        return new Invitee(
                at(fields, email),
                at(fields, givenName),
                at(fields, familyName),
                at(fields, organisation),
                at(fields, group));
    }

    private static String at(List<String> fields, int column) {
        return column >= 0 && column < fields.size() ? fields.get(column).strip() : "";
    }

    private static int index(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
