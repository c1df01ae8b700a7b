using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>
/// Prints the check for missing members in a constructor that reads: a bit for each member, or for each required one if
/// there are too many of them, 64 per variable.
/// </summary>
/// <param name="demanded">The indexes of the required members, in order.</param>
/// <param name="namesField">The static field with the members' names.</param>
/// <param name="count">The number of members.</param>
internal sealed class RequiredMask(List<int> demanded, string namesField, int count)
{
    private const int Width = 64;

    /// <summary>Whether a member's bit is given by its index.</summary>
    private readonly bool _isByIndex = count <= Width;

    /// <summary>Prints the variables.</summary>
    public void Declare(SourceWriter writer)
    {
        for (var i = 0; i * Width < demanded.Count; i++)
        {
            writer.Line($"var {Variable(i)} = 0UL;");
        }
    }

    /// <summary>Prints the statement that marks every member before it is read, if their number allows for it.</summary>
    /// <returns>Whether members are marked; otherwise, each required one needs its <see cref="Mark"/>.</returns>
    public bool TryMarkAll(SourceWriter writer)
    {
        // An unknown member, whose index is -2, has the bit before the last one.
        if (count > Width - 2)
        {
            return false;
        }

        if (demanded.Count > 0)
        {
            writer.Line("seen |= 1UL << member;");
        }

        return true;
    }

    /// <summary>Gets the statement after a member is read; empty if it is not required.</summary>
    public string Mark(int index)
    {
        var bit = demanded.IndexOf(index);
        if (_isByIndex && bit >= 0)
        {
            bit = index;
        }

        return bit < 0 ? "" : $"{Variable(bit / Width)} |= {Hex(1UL << (bit % Width))};";
    }

    /// <summary>Prints the final check.</summary>
    public void Check(SourceWriter writer)
    {
        for (var i = 0; i * Width < demanded.Count; i++)
        {
            writer.Line();
            var bits = demanded.GetRange(i * Width, Math.Min(Width, demanded.Count - (i * Width)));
            if (_isByIndex)
            {
                var mask = Hex(bits.Aggregate(0UL, static (mask, bit) => mask | (1UL << bit)));
                writer.Line($"reader.Require({namesField}, seen, {mask});");
                return;
            }

            var all = bits.Count == Width ? ulong.MaxValue : (1UL << bits.Count) - 1;
            using (writer.Block($"if ({Variable(i)} != {Hex(all)})"))
            {
                var indexes = string.Join(", ", bits.Select(static bit => bit.ToString(CultureInfo.InvariantCulture)));
                writer.Line($"reader.ThrowMissing({namesField}, {Variable(i)}, [{indexes}]);");
            }
        }
    }

    private static string Variable(int number) =>
        number == 0 ? "seen" : "seen" + (number + 1).ToString(CultureInfo.InvariantCulture);

    private static string Hex(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL";
}
