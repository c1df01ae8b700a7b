using System;

namespace Clientele.Json;

/// <summary>Values of hexadecimal digits.</summary>
internal static class HexDigits
{
    private static readonly sbyte[] Values = Create();

    /// <summary>0 to 15; negative for what is no digit, and so is any number that it is shifted into.</summary>
    public static int Value(byte digit) => Values[digit];

    private static sbyte[] Create()
    {
        var values = new sbyte[byte.MaxValue + 1];
        Array.Fill(values, (sbyte)-1);
        for (var i = 0; i < 16; i++)
        {
            values["0123456789ABCDEF"[i]] = (sbyte)i;
            values["0123456789abcdef"[i]] = (sbyte)i;
        }

        return values;
    }
}
