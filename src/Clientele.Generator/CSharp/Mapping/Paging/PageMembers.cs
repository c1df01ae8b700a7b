using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>
/// The values of a page by location, in words: <c>_links.next.href</c> is <c>links.next.href</c>,
/// <c>@odata.nextLink</c> is <c>odatanextlink</c>.
/// </summary>
internal sealed class PageMembers
{
    private const int MaxDepth = 5;

    /// <summary>Members that hold information about a page.</summary>
    public static readonly HashSet<string> Holders =
    [
        "meta",
        "metadata",
        "pagination",
        "paging",
        "pageinfo",
        "responsemetadata",
        "resultinfo",
        "cursors",
        "links",
        "next",
        "nextpage",
        "page",
        "pages",
        "embedded",
        "listmetadata",
        "searchmetadata",
        "pagingmetadata",
        "paginationinfo",
    ];

    /// <summary>Members that wrap a whole page.</summary>
    private static readonly HashSet<string> Envelopes = ["payload", "data", "result", "response", "body"];

    private readonly IReadOnlyDictionary<string, TypeDeclaration> _types;
    private readonly List<PageMember> _members = [];
    private readonly ILookup<string, PageMember> _byPlace;
    private readonly ILookup<string, PageMember> _byWord;

    public PageMembers(RecordDeclaration page, IReadOnlyDictionary<string, TypeDeclaration> types)
    {
        _types = types;
        Add(page, "", [], 1);
        All = [.. _members.OrderBy(static member => member.Path.Count)];
        _byPlace = All.ToLookup(static member => member.Place, StringComparer.Ordinal);
        _byWord = All.ToLookup(static member => member.Word, StringComparer.Ordinal);
    }

    /// <summary>Gets every value outside of lists, those of the page itself first.</summary>
    public IReadOnlyList<PageMember> All { get; }

    /// <summary>
    /// Gets the value that <paramref name="fits"/> at the first of <paramref name="places"/>, in order of preference.
    /// </summary>
    public PageMember? Find(IEnumerable<string> places, Func<PageMember, bool> fits) => First(_byPlace, places, fits);

    /// <summary>Gets all values at <paramref name="places"/>, in order.</summary>
    public IEnumerable<PageMember> Find(IEnumerable<string> places) => places.SelectMany(place => _byPlace[place]);

    /// <summary>
    /// Like <see cref="Find(IEnumerable{string}, Func{PageMember, bool})"/>, by the last word of a place.
    /// </summary>
    public PageMember? FindNamed(IEnumerable<string> words, Func<PageMember, bool> fits) => First(_byWord, words, fits);

    /// <summary>Gets the letters and digits of a name in lower case.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                words.Append(char.ToLowerInvariant(character));
            }
        }

        return words.ToString();
    }

    /// <summary>Determines whether <paramref name="words"/> are the <see cref="Words"/> of a name.</summary>
    public static bool HasWords(string name, string words)
    {
        var at = 0;
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character))
            {
                continue;
            }

            if (at == words.Length || char.ToLowerInvariant(character) != words[at])
            {
                return false;
            }

            at++;
        }

        return at == words.Length;
    }

    private static PageMember? First(
        ILookup<string, PageMember> members,
        IEnumerable<string> keys,
        Func<PageMember, bool> fits
    )
    {
        foreach (var key in keys)
        {
            foreach (var member in members[key])
            {
                if (fits(member))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private void Add(RecordDeclaration record, string prefix, List<PageStep> path, int depth)
    {
        foreach (
            var member in record.InheritedMembers.Concat(record.Members).Where(static member => !member.IsWriteOnly)
        )
        {
            var word = Words(member.WireName);
            List<PageStep> own = [.. path, new PageStep(member.Name, member.IsOptional)];
            _members.Add(new PageMember(prefix + word, word, own, member));
            if (
                depth >= MaxDepth
                || member.Type.Type is not DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } type
            )
            {
                continue;
            }

            var isEnvelope = depth == 1 && Envelopes.Contains(word);
            if (
                (isEnvelope || Holders.Contains(word))
                && _types.TryGetValue(type.Name, out var found)
                && found is RecordDeclaration inner
            )
            {
                Add(inner, isEnvelope ? prefix : prefix + word + ".", own, depth + 1);
            }
        }
    }
}
