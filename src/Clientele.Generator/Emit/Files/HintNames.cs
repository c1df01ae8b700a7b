using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Clientele.Generator.Emit.Files;

/// <summary>Names of emitted files.</summary>
internal static class HintNames
{
    // In bytes: the file systems of Linux allow 255, a letter of Chinese takes three.
    private const int MaxLength = 100;
    private const string Extension = ".g.cs";

    // What Windows keeps for devices, whatever follows a dot.
    private static readonly HashSet<string> Devices = new(
        "CON PRN AUX NUL COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The hint name of a file: short, flat, the same in every run.</summary>
    /// <param name="prefix">What tells several descriptions of a project apart; empty: nothing.</param>
    /// <param name="name">
    /// Unique in the description ignoring case; a type's name, or a context's and a type's with a dot between.
    /// </param>
    public static string Create(string prefix, string name)
    {
        var full = prefix + name;
        if (Devices.Contains(full))
        {
            return full + "-" + Extension;
        }

        return Encoding.UTF8.GetByteCount(full) <= MaxLength
            ? full + Extension
            : Start(full) + "-" + Hash(full).ToString("x8", CultureInfo.InvariantCulture) + Extension;
    }

    // No identifier of ours has surrogates, so every cut is between characters.
    private static string Start(string full)
    {
        var length = Math.Min(full.Length, MaxLength - 9);
        while (Encoding.UTF8.GetByteCount(full.Substring(0, length)) > MaxLength - 9)
        {
            length--;
        }

        return full.Substring(0, length);
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ char.ToUpperInvariant(character)) * 16777619);
        }

        return hash;
    }
}
