package org.ramure.testbench;

/** A pathway's page. */
class PathwayPage extends Screen {

    PathwayPage(Screen screen) {
        super(screen);
    }

    PlayerPage start(String length) {
        String before = address();
        button("Commencer en " + length).click();
        awaitAddressOtherThan(before);
        return new PlayerPage(this);
    }
}
