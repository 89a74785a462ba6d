using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ReservationIds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateSequence(
                name: "ReservationIds",
                incrementBy: 100);

            // Behind the numbers that are taken.
            migrationBuilder.Sql("""SELECT setval('"ReservationIds"', (SELECT COALESCE(MAX("Id"), 0) + 1 FROM "Reservations"), false);""");

            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "Reservations",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint")
                .OldAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

            // A server of the version before, which leaves the number to the table, still reserves.
            migrationBuilder.Sql("""ALTER TABLE "Reservations" ALTER COLUMN "Id" SET DEFAULT nextval('"ReservationIds"');""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""ALTER TABLE "Reservations" ALTER COLUMN "Id" DROP DEFAULT;""");

            migrationBuilder.DropSequence(
                name: "ReservationIds");

            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "Reservations",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint")
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

            migrationBuilder.Sql("""SELECT setval(pg_get_serial_sequence('"Reservations"', 'Id'), (SELECT COALESCE(MAX("Id"), 0) + 1 FROM "Reservations"), false);""");
        }
    }
}
