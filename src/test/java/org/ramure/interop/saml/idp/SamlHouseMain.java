package org.ramure.interop.saml.idp;

import java.util.Optional;

/** Runs a university on a port, for looking at pages by hand: {@code SamlHouseMain 8297}. */
public final class SamlHouseMain {

    private SamlHouseMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var house = new SamlHouse(Integer.parseInt(arguments[0]));
        var all = new StringBuilder(house.described().entity());
        for (int i = 1; i <= 60; i++) {
            all.append(
                    new TestMetadata("https://idp" + i + ".exemple.fr/idp", house.keys)
                            .named("Université d’Essai " + i, "Test University " + i)
                            .entity());
        }
        house.serve(200, TestMetadata.federation(Optional.empty(), all.toString()));
        Thread.currentThread().join();
    }
}
