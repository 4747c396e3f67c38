package org.ramure.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramure.people.elsewhere.LocalPath;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/attestations", "/parcours/a-b?variante=4h&x=1", "/compte#bas"})
    void goesBackWithinTheApplication(String wanted) {
        assertThat(LocalPath.orHome(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\/evil.example",
                "///evil.example",
                "/..//evil.example",
                "/./\t/evil.example",
                "/\n/evil.example",
                " /attestations",
                "javascript:alert(1)",
                "attestations",
                "/a b",
                "/%zz",
                "/connexion",
                "/connexion?retour=/connexion",
                "/connexion/lien/abc",
                "/deconnexion"
            })
    void goesHomeForAnythingElse(String wanted) {
        assertThat(LocalPath.orHome(wanted)).isEqualTo(LocalPath.HOME);
    }
}
