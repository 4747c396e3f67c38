package org.ramure.interop.signin.house;

/** Runs the house for trying by hand: the port is the one argument. */
final class OidcHouseMain {

    private OidcHouseMain() {}

    @SuppressWarnings("resource") // open until the program ends
    public static void main(String[] arguments) {
        new OidcHouse(Integer.parseInt(arguments[0])).publicClient();
    }
}
