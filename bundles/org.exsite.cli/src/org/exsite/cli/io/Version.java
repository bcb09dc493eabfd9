package org.exsite.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of the program: that of the bundle the command line lies in. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Exsite " + number()};
    }

    /** Returns the version, such as {@code 1.0.0}; {@code 0} where the classes lie in a folder without a manifest. */
    public static String number() {
        String own = Version.class.getName().replace('.', '/') + ".class";
        String place = Version.class.getResource('/' + own).toString();
        URI manifest = URI.create(place.substring(0, place.length() - own.length()) + "META-INF/MANIFEST.MF");
        try (InputStream stream = manifest.toURL().openStream()) {
            String version = new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "0" : version.replace(".qualifier", "");
        } catch (IOException e) {
            return "0";
        }
    }
}
