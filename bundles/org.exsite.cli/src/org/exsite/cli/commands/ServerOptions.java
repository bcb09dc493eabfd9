package org.exsite.cli.commands;

import org.exsite.cli.io.Console;
import org.exsite.cli.work.ServerAccess;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a directory server is reached. A password is never an argument: others could read it. */
final class ServerOptions {

    @Parameters(paramLabel = "URL", descriptionKey = "url", index = "0")
    private String url;

    @Mixin
    private BindOptions bind;

    @Option(names = "--start-tls")
    private boolean startTls;

    @Option(names = "--trust-file", paramLabel = "FILE")
    private String trustFile;

    @Option(names = "--connect-timeout", paramLabel = "SECONDS", defaultValue = "10")
    private int connectTimeout;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60")
    private int timeout;

    /** Returns how the server is reached. */
    ServerAccess access(Console console) {
        return new ServerAccess(console, url, bind.password(), startTls, trustFile, connectTimeout, timeout);
    }
}
