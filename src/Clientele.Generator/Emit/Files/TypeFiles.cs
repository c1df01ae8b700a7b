using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.Emit.Files;

/// <summary>
/// Decides which file a type goes into: that of the type that it is an inline part of, else its own. The compiler
/// compares each file's name with those of all others on every run, so if there are many, files hold several types
/// each. These are grouped by two digits of a hash of the name alone, so that an added type moves no other.
/// </summary>
internal sealed class TypeFiles
{
    private const int MostFiles = 384;

    private readonly Dictionary<string, string> _users;
    private readonly bool _isGrouped;

    /// <param name="types">All types of a description.</param>
    public TypeFiles(IEnumerable<TypeDeclaration> types)
    {
        var all = types.ToList();
        _users = SingleUsers(all);
        _isGrouped = all.Count(type => Root(type.Name) == type.Name) > MostFiles;
    }

    /// <summary>Gets the file of a type.</summary>
    public string FileOf(string typeName)
    {
        var root = Root(typeName);
        return _isGrouped ? "Types." + StableHash.Compute(root).Substring(6) : root;
    }

    private string Root(string typeName)
    {
        var root = typeName;
        while (_users.TryGetValue(root, out var user))
        {
            root = user;
        }

        return root;
    }

    // A part's name starts with that of the type that contains it and is longer, so there are no cycles.
    private static Dictionary<string, string> SingleUsers(List<TypeDeclaration> types)
    {
        var users = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            foreach (var used in TypeParts.Enumerate(type).Where(used => used != type.Name).Distinct())
            {
                if (users.TryGetValue(used, out var other) && other != type.Name)
                {
                    shared.Add(used);
                }

                users[used] = type.Name;
            }
        }

        return users
            .Where(pair => !shared.Contains(pair.Key) && IsPart(pair.Key, pair.Value))
            .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
    }

    private static bool IsPart(string name, string whole) =>
        name.Length > whole.Length && name.StartsWith(whole, StringComparison.Ordinal);
}
