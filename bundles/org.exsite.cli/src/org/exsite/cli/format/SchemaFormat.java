package org.exsite.cli.format;

import org.exsite.cli.io.Output;

/** How the data dictionary of the model can be written. */
public enum SchemaFormat {

    /** A chapter per class with a table of its attributes, in Markdown. */
    MD {
        @Override
        public void write(Output output) {
            output.writeUtf8(SchemaMarkdown::write);
        }
    },
    /** An object with a list of classes. */
    JSON {
        @Override
        public void write(Output output) {
            output.write(SchemaJson::write);
        }
    };

    /** Writes the data dictionary. */
    public abstract void write(Output output);
}
