using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>An actor in one column, as <c>operator:7</c>.</summary>
internal sealed class ActorConverter() : ValueConverter<Actor, string>(actor => actor.ToString(), text => Actor.Parse(text));
