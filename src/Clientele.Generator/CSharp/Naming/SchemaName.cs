using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>
/// Lists the forms of a schema's name, from the shortest (<c>Customer</c> for <c>Contoso.Sales.Customer</c>) to the
/// whole.
/// </summary>
internal static class SchemaName
{
    private static readonly char[] Openers = ['[', '<', '`', '«'];

    private static readonly char[] ArgumentSeparators = [',', '[', ']', '<', '>', '«', '»', '_', ' '];

    /// <summary>Gets the Pascal-case forms, each longer than the one before; at least one.</summary>
    /// <param name="name">The schema's name in the description.</param>
    /// <param name="context">
    /// Words that may precede the whole name if it is not unique, from a file or an enclosing schema.
    /// </param>
    public static IReadOnlyList<string> Forms(string name, string? context = null)
    {
        var (head, arguments) = SplitGeneric(name);
        var segments = head.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        var telling =
            arguments.Length == 0
                ? ""
                : string.Concat(arguments.Select(argument => Identifiers.Pascal(LastSegment(argument))));
        var forms = new List<string>();
        if (arguments.Length > 0 && arguments.All(IsFrameworkName))
        {
            forms.Add(Identifiers.Pascal(LastSegment(head)));
        }

        for (var count = segments.Length == 0 ? 1 : ShortestCount(segments); count <= segments.Length; count++)
        {
            forms.Add(
                Identifiers.Pascal(
                    string.Join(" ", segments.Skip(segments.Length - count).Select(Capital)) + " " + telling
                )
            );
        }

        if (segments.Length == 0)
        {
            forms.Add(Identifiers.Pascal(name));
        }

        if (context is not null)
        {
            forms.Add(Identifiers.Pascal(context + " " + forms[forms.Count - 1]));
        }

        return forms.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
    }

    /// <summary>
    /// Gets the last part of a dotted name, without type arguments: the author's name for the thing itself.
    /// </summary>
    public static string LastPart(string name)
    {
        var (head, _) = SplitGeneric(name);
        var segments = head.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        return segments.Length == 0 ? name : string.Join(".", segments.Skip(segments.Length - ShortestCount(segments)));
    }

    // Dots separate namespaces only before a capitalized type name; "v2" alone says nothing, so what precedes it is
    // kept.
    private static int ShortestCount(string[] segments)
    {
        var count = 1;
        while (count < segments.Length && IsVersion(segments[segments.Length - count]))
        {
            count++;
        }

        return char.IsUpper(segments[segments.Length - count][0]) || IsUncased(segments[segments.Length - count][0])
            ? count
            : segments.Length;
    }

    private static bool IsUncased(char unit) => unit > '\u007F' && char.IsLetter(unit) && !char.IsLower(unit);

    private static bool IsVersion(string segment) =>
        segment.All(unit => unit is (>= '0' and <= '9') or '_' or '-')
        || (segment.Length > 1 && segment[0] is 'v' or 'V' && segment.Length > 1 && segment[1] is >= '0' and <= '9');

    private static (string Head, string[] Arguments) SplitGeneric(string name)
    {
        var opener = name.IndexOfAny(Openers);
        if (opener > 0)
        {
            return (name.Substring(0, opener), Arguments(name.Substring(opener + 1)));
        }

        // Where brackets are illegal, tools replace them with underscores: A.Pair_System.String_System.String.
        var underscore = name.IndexOf('_');
        if (underscore <= 0 || underscore == name.Length - 1)
        {
            return (name, []);
        }

        var head = name.Substring(0, underscore);
        var arguments = name.Substring(underscore + 1).Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        return
            char.IsUpper(LastSegment(head)[0])
            && arguments.Length > 0
            && arguments.All(IsTypeName)
            && arguments.Any(argument => argument.Contains('.'))
            ? (head, arguments)
            : (name, []);
    }

    private static string[] Arguments(string text) =>
        text.Split(ArgumentSeparators, StringSplitOptions.RemoveEmptyEntries)
            .Where(part =>
                char.IsLetter(part[0]) && part.IndexOf('=') < 0 && part is not ("mscorlib" or "System.Private.CoreLib")
            )
            .ToArray();

    private static bool IsTypeName(string argument) => char.IsUpper(LastSegment(argument)[0]);

    private static bool IsFrameworkName(string argument) => argument.StartsWith("System.", StringComparison.Ordinal);

    private static string LastSegment(string name)
    {
        var trimmed = name.TrimEnd('.');
        var segment = trimmed.Substring(trimmed.LastIndexOf('.') + 1);
        return segment.Length == 0 ? name : segment;
    }

    private static string Capital(string segment) => char.ToUpperInvariant(segment[0]) + segment.Substring(1);
}
