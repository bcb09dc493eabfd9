package org.exsite.directory.codec;

/** Text that the directory's own syntax cannot write, such as a host name outside Latin-1 as octets. */
final class OwnTextCodec implements ValueCodec {

    private final ValueCodec directory;

    OwnTextCodec(ValueCodec directory) {
        this.directory = directory;
    }

    @Override
    public Object read(String text, NameResolver names) {
        return text;
    }

    @Override
    public String write(Object value) {
        return (String) value;
    }

    @Override
    public boolean carries(Object value) {
        return !directory.carries(value);
    }
}
