using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Converts any text from a description to a legal C# identifier.</summary>
internal static class Identifiers
{
    private const int MaxLength = 100;

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['\\'] = "Backslash",
        ['<'] = "LessThan",
        ['>'] = "GreaterThan",
        ['='] = "Equal",
        ['!'] = "Not",
        ['@'] = "At",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['|'] = "Or",
        ['~'] = "Tilde",
        ['^'] = "Caret",
        ['?'] = "Question",
        [':'] = "Colon",
        [';'] = "Semicolon",
        [','] = "Comma",
        ['.'] = "Dot",
        ['('] = "Open",
        [')'] = "Close",
        ['['] = "OpenBracket",
        [']'] = "CloseBracket",
        ['{'] = "OpenBrace",
        ['}'] = "CloseBrace",
        ['"'] = "Quote",
        ['\''] = "Apostrophe",
        ['`'] = "Backtick",
        ['_'] = "Underscore",
        [' '] = "Space",
    };

    // Contextual keywords.
    private static readonly HashSet<string> Contextual = new(StringComparer.Ordinal)
    {
        "await",
        "async",
        "field",
        "nameof",
        "value",
        "var",
        "dynamic",
        "record",
        "when",
        "yield",
    };

    /// <summary>Determines whether <paramref name="text"/> can't be an identifier without an @.</summary>
    public static bool IsReserved(string text) => SyntaxFacts.GetKeywordKind(text) != SyntaxKind.None;

    /// <summary>
    /// Determines whether <paramref name="text"/> is a keyword in any context, so that an identifier needs an @.
    /// </summary>
    public static bool IsKeyword(string text) => IsReserved(text) || Contextual.Contains(text);

    /// <summary>
    /// Gets the Pascal-case identifier of <paramref name="text"/>; one that starts with a digit is preceded by
    /// <paramref name="digitPrefix"/>.
    /// </summary>
    public static string Pascal(string text, string digitPrefix = "N")
    {
        var clean = Clean(text);
        var identifier = Join(IdentifierWords.Split(SignedWord(clean)));
        return Legal(identifier.Length == 0 ? Spell(text) : identifier, text, digitPrefix);
    }

    /// <summary>
    /// Gets the name of a type that somebody asks for: as it is if types can be called so, else in Pascal case. One that
    /// begins in lower case or with an underscore would meet fields and parameters (and CS8981).
    /// </summary>
    public static string TypeAsAsked(string asked) =>
        IsLegal(asked) && asked[0] != '_' && !char.IsLower(asked[0]) ? asked : Pascal(asked);

    /// <summary>Gets a name that somebody asks for: as it is if it is legal, else in Pascal case.</summary>
    public static string AsAsked(string asked) => IsLegal(asked) && !IsKeyword(asked) ? asked : Pascal(asked);

    /// <summary>
    /// Like <see cref="Pascal"/>, but with every symbol spelled out, which distinguishes texts that would otherwise
    /// become the same identifier (<c>_id</c> and <c>id</c>).
    /// </summary>
    public static string Spelled(string text, string digitPrefix = "N") => Legal(Spell(text), text, digitPrefix);

    /// <summary>
    /// Gets a type name joined from other identifiers: unchanged, except that it is shortened if too long.
    /// </summary>
    public static string Joined(string identifiers) =>
        IsLegal(identifiers) && identifiers.IndexOf('_') < 0
            ? Legal(identifiers, identifiers, "N")
            : Pascal(identifiers);

    /// <summary>Gets the camel-case identifier of <paramref name="text"/>, with an @ if it is a keyword.</summary>
    public static string Camel(string text)
    {
        var camel = Lower(Pascal(text));
        return IsKeyword(camel) ? "@" + camel : camel;
    }

    /// <summary>Gets the usual name of the field behind a property.</summary>
    public static string Field(string property) => "_" + Lower(property);

    /// <summary>Determines whether <paramref name="text"/> is already an identifier, keywords included.</summary>
    public static bool IsLegal(string text)
    {
        if (text.Length == 0 || !(IsStart(text[0]) || text[0] == '_'))
        {
            return false;
        }

        foreach (var unit in text)
        {
            if (!IsPart(unit) && unit != '_')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether an identifier can contain <paramref name="unit"/>, ignoring underscores.</summary>
    internal static bool IsPart(char unit) => unit < '\u0080' ? IsAsciiPart(unit) : IsUnicodePart(unit);

    private static bool IsAsciiPart(char unit) =>
        unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsUnicodePart(char unit) =>
        CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    private static bool IsStart(char unit) =>
        IsPart(unit)
        && CharUnicodeInfo.GetUnicodeCategory(unit)
            is not (
                UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
            );

    // A leading sign is meaningful ("-created" sorts in descending order), other symbols around a name are not.
    private static string SignedWord(string text) =>
        text.Length < 2 || !IsPart(text[1])
            ? text
            : text[0] switch
            {
                '-' => "Minus " + text.Substring(1),
                '+' => "Plus " + text.Substring(1),
                _ => text,
            };

    private static string Clean(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Normalization throws on noncharacters and unpaired surrogates.
            var isUnknown =
                CharUnicodeInfo.GetUnicodeCategory(text[i])
                is UnicodeCategory.Surrogate
                    or UnicodeCategory.OtherNotAssigned;
            if (!IsApostrophe(text, i))
            {
                builder.Append(isUnknown ? ' ' : text[i]);
            }
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
        {
            if (unit is >= '\u0080' or '\'')
            {
                return false;
            }
        }

        return true;
    }

    // It does not separate words: "owner's".
    private static bool IsApostrophe(string text, int at) =>
        text[at] is '\'' or '\u2019'
        && at > 0
        && at + 1 < text.Length
        && char.IsLetter(text[at - 1])
        && char.IsLetter(text[at + 1]);

    /// <summary>Gets words as one, each with a capital letter first.</summary>
    public static string Join(IReadOnlyList<string> words)
    {
        if (words.Count == 1 && char.ToUpperInvariant(words[0][0]) == words[0][0])
        {
            return words[0];
        }

        var length = 0;
        foreach (var word in words)
        {
            length += word.Length;
        }

        var joined = new char[length];
        var at = 0;
        foreach (var word in words)
        {
            word.CopyTo(0, joined, at, word.Length);
            joined[at] = char.ToUpperInvariant(word[0]);
            at += word.Length;
        }

        return new string(joined);
    }

    private static string Spell(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder
                    .Append(" U")
                    .Append(char.ConvertToUtf32(text[i], text[i + 1]).ToString("x", CultureInfo.InvariantCulture))
                    .Append(' ');
                i++;
            }
            else if (Symbols.TryGetValue(text[i], out var word))
            {
                builder.Append(' ').Append(word).Append(' ');
            }
            else if (IsPart(text[i]))
            {
                builder.Append(text[i]);
            }
            else
            {
                builder.Append(" U").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return Join(IdentifierWords.Split(Clean(builder.ToString())));
    }

    private static string Legal(string identifier, string text, string digitPrefix)
    {
        var legal = identifier.Length == 0 ? "Empty" : identifier;
        legal = IsStart(legal[0]) ? legal : digitPrefix + legal;
        return legal.Length <= MaxLength ? legal : legal.Substring(0, MaxLength - 8) + StableHash.Compute(text);
    }

    private static string Lower(string pascal)
    {
        var end = 1;
        while (
            end < pascal.Length
            && char.IsUpper(pascal[end])
            && (end + 1 == pascal.Length || !char.IsLower(pascal[end + 1]))
        )
        {
            end++;
        }

        return pascal.Substring(0, end).ToLowerInvariant() + pascal.Substring(end);
    }
}
