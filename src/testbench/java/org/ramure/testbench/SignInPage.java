package org.ramure.testbench;

/** Signing in, in the demonstration. */
class SignInPage extends Screen {

    SignInPage(Screen screen) {
        super(screen);
    }

    /** Signs in by one click as the demonstration's learner. */
    void asLearner() {
        String before = address();
        button("Essayer comme Awa, Apprenant·e").click();
        awaitAddressOtherThan(before);
    }
}
