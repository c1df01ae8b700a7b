using System;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    private const int NoShape = -1;
    private const int MaxShapeOnStack = 256;

    /// <summary>
    /// The shape that fits the next object, which is not consumed: of those whose demands it meets, the one that knows
    /// most of its members.
    /// </summary>
    /// <param name="shapes">The shapes; of equals the first is taken.</param>
    /// <returns>The shape's index, or -1 where none fits or the value is no object.</returns>
    public readonly int Choose(JsonShape[] shapes) => Choose(shapes, takesFirst: true);

    /// <summary>As <see cref="Choose(JsonShape[])"/>, but none where two fit equally.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <returns>The shape's index, or -1.</returns>
    public readonly int ChooseOnly(JsonShape[] shapes) => Choose(shapes, takesFirst: false);

    /// <summary>Whether the next value, which is not consumed, can be read.</summary>
    /// <typeparam name="T">What it would become.</typeparam>
    /// <param name="read">Reads it.</param>
    /// <returns>Whether it can.</returns>
    public readonly bool CanRead<T>(JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var probe = this;
        probe._settings = _settings with { Log = null, IsFirst = false };
        try
        {
            _ = read(ref probe);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>
    /// The text of the next value, which is not consumed; <see langword="null"/> for what is neither string, number nor
    /// boolean.
    /// </summary>
    internal readonly string? PeekText()
    {
        var probe = this;
        return probe.PeekKind() switch
        {
            JsonKind.String => probe.ReadString(),
            JsonKind.Integer or JsonKind.Fraction => Encoding.ASCII.GetString(probe.Number()),
            JsonKind.Boolean => probe.ReadBoolean() ? "true" : "false",
            _ => null,
        };
    }

    /// <summary>Gets whether the next value, which is not consumed, is an object that has one of the members.</summary>
    internal readonly bool HasAny(JsonMemberTable members)
    {
        var probe = this;
        if (probe.PeekKind() != JsonKind.Object)
        {
            return false;
        }

        for (
            var member = probe.FirstMember(members);
            member != JsonMemberTable.End;
            member = probe.NextMember(members, member)
        )
        {
            if (member >= 0)
            {
                return true;
            }

            probe.SkipMember();
        }

        return false;
    }

    private readonly int Choose(JsonShape[] shapes, bool takesFirst)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var (best, most, isTie) = (NoShape, (Known: NoShape, Required: NoShape), false);
        for (var i = 0; i < shapes.Length; i++)
        {
            if (!Fits(shapes[i], out var known))
            {
                continue;
            }

            // Who asks for more says more.
            var order = (known, shapes[i].RequiredMembers.Count).CompareTo(most);
            isTie = order == 0 || (order < 0 && isTie);
            if (order > 0 || (order == 0 && best < 0))
            {
                (best, most) = (i, (known, shapes[i].RequiredMembers.Count));
            }
        }

        var chosen = isTie && !takesFirst ? NoShape : best;
        return chosen != NoShape || (_settings.Log is null && !_settings.IsFirst) ? chosen : Nearest(shapes);
    }

    /// <summary>
    /// The one shape that lacks least; -1 where two lack as little, or a constant says of each that it is another.
    /// </summary>
    private readonly int Nearest(JsonShape[] shapes)
    {
        var (nearest, least, isTie) = (NoShape, (Missing: int.MaxValue, Unknown: 0), false);
        for (var i = 0; i < shapes.Length; i++)
        {
            if (!Meets(shapes[i], out var known, out var missing))
            {
                continue;
            }

            var order = (missing, -known).CompareTo(least);
            isTie = order == 0 || (order > 0 && isTie);
            if (order < 0)
            {
                (nearest, least) = (i, (missing, -known));
            }
        }

        // Something must speak for it.
        nearest = isTie || least.Unknown == 0 ? NoShape : nearest;
        if (nearest != NoShape && _settings.IsFirst)
        {
            Throw("no case of the union has these members");
        }

        return nearest;
    }

    /// <summary>Whether the next object meets a shape's demands, and how many of its members the shape knows.</summary>
    private readonly bool Fits(JsonShape shape, out int known) =>
        Meets(shape, out known, out var missing) && missing == 0;

    /// <summary>
    /// Whether the next object's constants are a shape's, how many of its members the shape knows, and how many it
    /// lacks.
    /// </summary>
    private readonly bool Meets(JsonShape shape, out int known, out int missing)
    {
        (known, missing) = (0, 0);
        var probe = this;
        if (probe.PeekKind() != JsonKind.Object)
        {
            return false;
        }

        var seen = shape.Count <= MaxShapeOnStack ? stackalloc bool[shape.Count] : new bool[shape.Count];
        for (
            var member = probe.FirstMember(shape.Members);
            member != JsonMemberTable.End;
            member = probe.NextMember(shape.Members, member)
        )
        {
            if (member >= 0)
            {
                known += seen[member] ? 0 : 1;
                seen[member] = true;
                if (!shape.Allows(member, probe))
                {
                    return false;
                }
            }

            probe.SkipMember();
        }

        foreach (var member in shape.RequiredMembers)
        {
            missing += seen[member] ? 0 : 1;
        }

        return true;
    }
}
