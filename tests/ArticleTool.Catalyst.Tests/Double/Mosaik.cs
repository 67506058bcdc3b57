namespace Mosaik.Core;

// A double: see README.md in this folder.

public enum Language
{
    Unknown,
    Any,
    English,
}

public static class Version
{
    public static int Latest => -1;
}
