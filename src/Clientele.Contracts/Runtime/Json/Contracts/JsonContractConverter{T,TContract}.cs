using System.ComponentModel;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write an enum, which can't define its own contract.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TContract">The type that defines how values are read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonContractConverter<T, TContract>() : ContractConverter<T>(JsonContract.Create<T, TContract>())
    where TContract : IJsonContract;
