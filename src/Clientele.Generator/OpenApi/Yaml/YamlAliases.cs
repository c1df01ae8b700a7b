using System;
using System.Collections.Generic;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using SharpYaml.Events;

namespace Clientele.Generator.OpenApi.Yaml;

/// <summary>
/// The anchors of a text, with a limit on what its aliases may repeat: aliases of aliases multiply, so that a few lines
/// can stand for more than any memory holds.
/// </summary>
/// <param name="path">The text's path.</param>
/// <param name="characters">The text's length.</param>
/// <param name="found">Receives the report that the limit is exceeded.</param>
internal sealed class YamlAliases(string path, int characters, List<DiagnosticInfo> found)
{
    private const int Least = 2_000;

    private readonly Dictionary<string, Target> _targets = new(StringComparer.Ordinal);
    private readonly int _limit = Least + (characters / 2);
    private int _values;
    private int _repeated;
    private int _deepest;
    private bool _isReported;

    /// <summary>Starts a value at <paramref name="depth"/>.</summary>
    /// <returns>The state to pass to <see cref="Add"/> and <see cref="Leave"/> at its end.</returns>
    public (int Values, int Deepest) Enter(int depth)
    {
        var before = (_values, _deepest);
        _values++;
        _deepest = depth;
        return before;
    }

    /// <summary>Ends a value; the depth of its parent depends on its other values, too.</summary>
    public void Leave((int Values, int Deepest) before) => _deepest = Math.Max(_deepest, before.Deepest);

    /// <summary>Registers the anchor of a value.</summary>
    public void Add(string anchor, OpenApiNode node, int depth, (int Values, int Deepest) before) =>
        _targets[anchor] = new Target(node, _values - before.Values, _deepest - depth);

    /// <summary>
    /// Gets the value that an alias stands for, or a null node if that would be too much; <see langword="null"/> if the
    /// anchor is unknown.
    /// </summary>
    public OpenApiNode? Find(AnchorAlias alias, int depth)
    {
        if (!_targets.TryGetValue(alias.Value, out var target))
        {
            return null;
        }

        var isTooDeep = depth + target.Height > DocumentLimits.MaxDepth;
        if (!isTooDeep && target.Values <= _limit - _repeated)
        {
            _values += target.Values;
            _repeated += target.Values;
            _deepest = Math.Max(_deepest, depth + target.Height);
            return target.Node;
        }

        if (!_isReported)
        {
            _isReported = true;
            var what = isTooDeep ? "nest values more than 500 levels deep" : "repeat more of it than its length allows";
            var place = new DiagnosticPlace(path, alias.Start.Index, alias.End.Index - alias.Start.Index, null);
            found.Add(
                new DiagnosticInfo(
                    DocumentDescriptors.BudgetSpent,
                    place,
                    [$"The aliases of this description {what}, from '*{alias.Value}' on"]
                )
            );
        }

        return new ScalarNode(alias.Start.Index, alias.End.Index - alias.Start.Index, "", ScalarKind.Null);
    }

    private sealed record Target(OpenApiNode Node, int Values, int Height);
}
